#pragma once

#include "jobs/outcome.h"
#include "protocol/training_settings.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace winnow {

// A training that failed: the sentence, and a button for each thing to try.
class FailureCard : public QFrame {
    Q_OBJECT

public:
    explicit FailureCard(QWidget* parent = nullptr);

    // `run` 0: the estimate failed, and there is nothing to take up again.
    void show_failure(std::int64_t run, const Outcome& outcome, const TrainingSettings& settings);

Q_SIGNALS:
    void settings_wanted(const winnow::TrainingSettings& settings);
    void smaller_model_wanted();
    void resume_wanted(std::int64_t run);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add_button(const QString& name, const QString& text, std::function<void()> act);
    void add_buttons(std::int64_t run, const Outcome& outcome, const TrainingSettings& settings);
    void clear_buttons();
    void draw_icon();

    QLabel* m_icon;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

}
