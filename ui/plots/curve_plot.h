#pragma once

#include "evaluation/curve_band.h"
#include "plots/threshold_plot.h"

#include <vector>

namespace winnow {

// A point of a curve that the threshold runs along.
struct CurvePoint {
    double x = 0;
    double y = 0;
    double threshold = 0; // may be infinite at an end
};

// A curve over the unit square that is run along by a threshold, a second one to compare with, a band of where the first
// one may lie, and the operating point as a handle on the first.
class CurvePlot : public ThresholdPlot {
    Q_OBJECT

public:
    enum class Shape { Lines, Steps };

    CurvePlot(Shape shape, QWidget* parent);

    // Points in the order of the curve, with every threshold that there is.
    void set_curve(const QString& name, const std::vector<CurvePoint>& points);
    void set_second_curve(const QString& name, const std::vector<CurvePoint>& points); // no points: none
    void set_band(const std::vector<CurveInterval>& band);
    // The dashed line that says nothing was learned, with its name.
    void set_chance(const QString& name, double y_at_left, double y_at_right);

    void set_threshold(std::optional<double> threshold) override;
    void mark_score(std::optional<double> score) override;

protected:
    double threshold_at(const QPointF& place) const override;
    bool is_on_handle(const QPointF& place) const override;
    double next_threshold(int direction) const override;

private:
    std::size_t point_for(double threshold) const; // of the first curve; it has one
    void draw(QCPCurve* curve, const std::vector<CurvePoint>& points) const;
    void place(QCPGraph* mark, std::size_t point);
    void take_colours();
    QPointF pixels(const CurvePoint& point) const;

    Shape m_shape;
    std::vector<CurvePoint> m_points;
    std::size_t m_at = 0; // the operating point
    QCPGraph* m_low;
    QCPGraph* m_high;
    QCPGraph* m_chance;
    QCPCurve* m_curve;
    QCPCurve* m_second;
    QCPGraph* m_mark;
    QCPGraph* m_handle;
};

}
