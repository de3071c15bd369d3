#pragma once

#include "protocol/result.h"
#include "shell/training_desk.h"
#include "widgets/plot.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace winnow {

// The loss of a training over its steps (raw light, smoothed bold) and the validation AUC of its epochs, as they come.
class LossPlot : public Plot {
    Q_OBJECT

public:
    explicit LossPlot(QWidget* parent = nullptr);

    void show_training(const std::vector<std::pair<std::int64_t, double>>& losses, const std::vector<std::pair<double, double>>& auc_by_step);

private:
    void draw_colours();

    QCPGraph* m_raw;
    QCPGraph* m_smooth;
    QCPGraph* m_auc;
};

// How the training stands, with its end in sight and the button that ends it.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void show_state(const TrainingState& state);
    void show_result(std::int64_t run, const JobResult& result); // of a run that is over

Q_SIGNALS:
    void cancel_wanted();

private:
    QLabel* m_title;
    QLabel* m_line;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    LossPlot* m_plot;
};

}
