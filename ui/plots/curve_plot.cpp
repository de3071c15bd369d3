#include "plots/curve_plot.h"

#include "widgets/colours.h"

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

constexpr double margin = 0.025;    // around the unit square, so that the handle is whole in its corners
constexpr double handle_reach = 14; // pixels

}

CurvePlot::CurvePlot(Shape shape, QWidget* parent)
    : ThresholdPlot(parent), m_shape(shape), m_low(addGraph()), m_high(addGraph()), m_chance(addGraph()), m_curve(new QCPCurve(xAxis, yAxis)),
      m_second(new QCPCurve(xAxis, yAxis)), m_mark(addGraph()), m_handle(addGraph())
{
    set_square(true);
    set_full_view({-margin, 1 + margin}, {-margin, 1 + margin});
    m_high->setChannelFillGraph(m_low);
    for (QCPAbstractPlottable* hidden : {static_cast<QCPAbstractPlottable*>(m_low), static_cast<QCPAbstractPlottable*>(m_high),
                                         static_cast<QCPAbstractPlottable*>(m_mark), static_cast<QCPAbstractPlottable*>(m_handle)})
        hidden->removeFromLegend();
    m_second->removeFromLegend();
    m_chance->removeFromLegend();
    for (QCPGraph* point : {m_mark, m_handle})
        point->setLineStyle(QCPGraph::lsNone);
    put_legend_above();
    connect(this, &Plot::colours_changed, this, &CurvePlot::take_colours);
    take_colours();
}

void CurvePlot::set_curve(const QString& name, const std::vector<CurvePoint>& points)
{
    m_points = points;
    m_at = 0;
    m_curve->setName(name);
    m_handle->data()->clear();
    m_mark->data()->clear();
    draw(m_curve, points);
    replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::set_second_curve(const QString& name, const std::vector<CurvePoint>& points)
{
    m_second->setName(name);
    draw(m_second, points);
    if (points.empty())
        m_second->removeFromLegend();
    else
        m_second->addToLegend();
    replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::set_band(const std::vector<CurveInterval>& band)
{
    QVector<double> x;
    QVector<double> low;
    QVector<double> high;
    for (const CurveInterval& place : band) {
        x << place.at;
        low << place.interval.low;
        high << place.interval.high;
    }
    m_low->setData(x, low, true);
    m_high->setData(x, high, true);
    replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::set_chance(const QString& name, double y_at_left, double y_at_right)
{
    m_chance->setName(name);
    m_chance->addToLegend();
    m_chance->setData({0, 1}, {y_at_left, y_at_right}, true);
}

void CurvePlot::set_threshold(std::optional<double> threshold)
{
    if (!threshold || m_points.empty()) {
        m_handle->data()->clear();
        replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    m_at = point_for(*threshold);
    place(m_handle, m_at);
}

void CurvePlot::mark_score(std::optional<double> score)
{
    if (score && !m_points.empty())
        place(m_mark, point_for(*score));
    else
        m_mark->data()->clear();
    replot(QCustomPlot::rpQueuedReplot);
}

double CurvePlot::threshold_at(const QPointF& mouse) const
{
    double best = std::numeric_limits<double>::infinity();
    double threshold = 0;
    for (const CurvePoint& point : m_points) {
        const QPointF away = pixels(point) - mouse;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < best && std::isfinite(point.threshold)) {
            best = distance;
            threshold = point.threshold;
        }
    }
    return threshold;
}

bool CurvePlot::is_on_handle(const QPointF& mouse) const
{
    if (m_points.empty() || m_handle->data()->isEmpty())
        return false;
    const QPointF away = pixels(m_points[m_at]) - mouse;
    return QPointF::dotProduct(away, away) <= handle_reach * handle_reach;
}

// From left to right the threshold falls on one kind of curve and rises on the other: the points know.
double CurvePlot::next_threshold(int direction) const
{
    if (m_points.empty())
        return 0;
    const bool left_to_right = m_points.front().x <= m_points.back().x;
    const std::ptrdiff_t step = left_to_right ? direction : -direction;
    std::ptrdiff_t place = static_cast<std::ptrdiff_t>(m_at) + step;
    place = std::clamp<std::ptrdiff_t>(place, 0, std::ssize(m_points) - 1);
    if (!std::isfinite(m_points[static_cast<std::size_t>(place)].threshold))
        place = static_cast<std::ptrdiff_t>(m_at);
    return m_points[static_cast<std::size_t>(place)].threshold;
}

// Positive is what scores at least the threshold: the point with the lowest score that is not below it.
std::size_t CurvePlot::point_for(double threshold) const
{
    std::size_t best = 0;
    double lowest = std::numeric_limits<double>::infinity();
    bool found = false;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_points[i].threshold >= threshold && (!found || m_points[i].threshold <= lowest)) {
            lowest = m_points[i].threshold;
            best = i;
            found = true;
        }
    }
    return best;
}

void CurvePlot::draw(QCPCurve* curve, const std::vector<CurvePoint>& points) const
{
    QVector<double> x;
    QVector<double> y;
    for (const CurvePoint& point : points) {
        if (m_shape == Shape::Steps && !x.isEmpty()) {
            x << point.x;
            y << y.last();
        }
        x << point.x;
        y << point.y;
    }
    curve->setData(x, y);
}

void CurvePlot::place(QCPGraph* mark, std::size_t point)
{
    mark->setData({m_points[point].x}, {m_points[point].y}, true);
    replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::take_colours()
{
    const Colours colours = colours_of(palette());
    QColor band = colours.accent;
    band.setAlpha(40);
    m_low->setPen(Qt::NoPen);
    m_high->setPen(Qt::NoPen);
    m_high->setBrush(band);
    m_chance->setPen(QPen(colours.muted, 1, Qt::DashLine));
    m_curve->setPen(QPen(colours.accent, 2));
    m_second->setPen(QPen(colours.second, 2));
    m_mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(colours.second, 2), colours.surface, 11));
    m_handle->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.surface, 2), colours.accent, 13));
}

QPointF CurvePlot::pixels(const CurvePoint& point) const
{
    return {xAxis->coordToPixel(point.x), yAxis->coordToPixel(point.y)};
}

}
