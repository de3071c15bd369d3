#pragma once

#include "plots/threshold_plot.h"

#include <vector>

namespace winnow {

// A plot over the score of the positive label, 0 to 1, with the threshold as a line from bottom to top.
class ScorePlot : public ThresholdPlot {
    Q_OBJECT

public:
    explicit ScorePlot(QWidget* parent);

    // All scores there are, for moving from one to the next by key.
    void set_scores(std::vector<double> scores);
    void set_threshold(std::optional<double> threshold) override;
    void mark_score(std::optional<double> score) override;

protected:
    double threshold_at(const QPointF& place) const override;
    bool is_on_handle(const QPointF& place) const override;
    double next_threshold(int direction) const override;
    virtual void take_colours();

private:
    std::vector<double> m_scores; // rising, each once
    std::optional<double> m_threshold;
    QCPItemStraightLine* m_line;
    QCPItemStraightLine* m_mark;
};

}
