#pragma once

#include "protocol/result.h"
#include "shell/training_desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace winnow {

class LogView;
class LossPlot;

// A run that is not being trained here.
struct ShownRun {
    Run run;
    RunStanding standing = RunStanding::Finished;
    bool can_resume = false;
    std::filesystem::path folder; // of its job; empty: it is gone
};

// One run: how the training stands, with its end in sight and the button that ends it, or what a run that is over found.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunPanel(QWidget* parent = nullptr);

    // The button that ends the training, as soon as it can be pressed; until then, and when it is gone, the panel itself.
    void take_focus();

    void show_state(const TrainingState& state);
    void show_run(const ShownRun& shown);
    void show_several(int count); // are chosen at once: what can be done with them
    // While something is trained and another run is shown: a button leads back.
    void offer_way_back(bool offer);

Q_SIGNALS:
    void cancel_wanted();
    void way_back_wanted();
    void resume_wanted(std::int64_t run);

private:
    QLayout* make_head();
    void allow_cancel(bool allow);
    void show_no_training();
    void show_log(const std::filesystem::path& log); // empty: there is none

    std::int64_t m_run = 0;
    QLabel* m_title;
    QLabel* m_line;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_resume;
    QPushButton* m_way_back;
    LossPlot* m_plot;
    QToolButton* m_log_fold;
    LogView* m_log;
};

}
