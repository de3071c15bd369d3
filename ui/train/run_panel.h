#pragma once

#include "protocol/result.h"
#include "shell/training_desk.h"
#include "store/runs.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace winnow {

class LogView;
class LossPlot;

// One run: how the training stands, with its end in sight and the button that ends it, or what a run that is over found.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunPanel(QWidget* parent = nullptr);

    // The button that ends the training, as soon as it can be pressed; until then, and when it is gone, the panel itself.
    void take_focus();

    void show_state(const TrainingState& state);
    enum class Resuming { Possible, Impossible };
    void show_run(const Run& run, RunStanding standing, Resuming resuming, const std::filesystem::path& log); // that is over

Q_SIGNALS:
    void cancel_wanted();
    void resume_wanted(std::int64_t run);

private:
    QLayout* make_head();
    void allow_cancel(bool allow);

    std::int64_t m_run = 0;
    QLabel* m_title;
    QLabel* m_line;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_resume;
    LossPlot* m_plot;
    QToolButton* m_log_fold;
    LogView* m_log;
};

}
