#pragma once

#include "plots/run_plots.h"
#include "review/review_state.h"

#include <QWidget>
#include <array>

class QTabWidget;

namespace winnow {

// ROC, precision-recall and calibration, one at a time, and beside them the scores by label. The threshold is dragged in
// any of them and moves in all.
class CurvesPanel : public QWidget {
    Q_OBJECT

public:
    explicit CurvesPanel(ReviewState& state, QWidget* parent = nullptr);

    // A second run's curves over the first one's; its sample is of the same comments.
    void set_second(const BinarySample& sample, const QString& name);
    void clear_second();

private:
    void follow_data();
    void follow_point();
    void follow_bands();
    void follow_selection();
    std::array<ThresholdPlot*, 4> plots() const { return {m_roc, m_precision_recall, m_calibration, m_histogram}; }

    ReviewState& m_state;
    QTabWidget* m_tabs;
    RocPlot* m_roc;
    PrecisionRecallPlot* m_precision_recall;
    CalibrationPlot* m_calibration;
    ScoreHistogram* m_histogram;
};

}
