#pragma once

#include "protocol/result.h"
#include "shell/training_desk.h"
#include "widgets/plot.h"

#include <vector>

namespace winnow {

// What a training has shown so far, or in all.
struct TrainingCurves {
    std::vector<std::pair<double, double>> loss; // by step
    std::vector<std::pair<double, double>> auc;  // of the validation part, by the step at which the epoch ended
};
TrainingCurves curves_of(const TrainingState& state);
TrainingCurves curves_of(const JobResult& result);

// The loss of a training over its steps (raw light, smoothed bold) and the validation AUC of its epochs, as they come.
class LossPlot : public Plot {
    Q_OBJECT

public:
    explicit LossPlot(QWidget* parent = nullptr);

    void set_curves(const TrainingCurves& curves);

private:
    void draw_colours();

    QCPGraph* m_raw;
    QCPGraph* m_smooth;
    QCPGraph* m_auc;
};

}
