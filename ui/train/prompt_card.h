#pragma once

#include "protocol/training_settings.h"
#include "shell/session.h"
#include "train/prompt_reading.h"
#include "widgets/background.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace winnow {

// How many texts are cut, and, when unfolded, the very prompt of one example as the model reads it: token by token.
class PromptCard : public QWidget {
    Q_OBJECT

public:
    explicit PromptCard(Session& session, QWidget* parent = nullptr);

    // Reads again, in the background, where something differs.
    void refresh(const std::filesystem::path& model, const TrainingSettings& settings);
    void forget(); // the comments, the split or the task have changed

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_details();
    void read();
    void take(const PromptReading& reading);
    void show_reading();
    void show_tokens(const PromptView& view);

    Session& m_session;
    std::filesystem::path m_model;
    std::int64_t m_max_length = 0;
    std::int64_t m_train_limit = 0;
    std::size_t m_example = 0;
    bool m_is_read = false;
    PromptReading m_reading;
    QLabel* m_cut;
    QToolButton* m_fold;
    QWidget* m_details;
    QLabel* m_about;
    QPlainTextEdit* m_text;
    Background m_reader;
};

}
