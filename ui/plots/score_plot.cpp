#include "plots/score_plot.h"

#include "widgets/colours.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr double margin = 0.01;
constexpr double line_reach = 8; // pixels

void stand_at(QCPItemStraightLine* line, double x)
{
    line->point1->setCoords(x, 0);
    line->point2->setCoords(x, 1);
}

}

ScorePlot::ScorePlot(QWidget* parent) : ThresholdPlot(parent), m_line(new QCPItemStraightLine(this)), m_mark(new QCPItemStraightLine(this))
{
    set_full_view({-margin, 1 + margin}, {0, 1});
    m_line->setVisible(false);
    m_mark->setVisible(false);
    connect(this, &Plot::colours_changed, this, [this] { take_colours(); });
    ScorePlot::take_colours();
}

void ScorePlot::set_scores(std::vector<double> scores)
{
    std::sort(scores.begin(), scores.end());
    scores.erase(std::unique(scores.begin(), scores.end()), scores.end());
    m_scores = std::move(scores);
}

void ScorePlot::set_threshold(std::optional<double> threshold)
{
    m_threshold = threshold;
    m_line->setVisible(threshold.has_value());
    if (threshold)
        stand_at(m_line, *threshold);
    replot(QCustomPlot::rpQueuedReplot);
}

void ScorePlot::mark_score(std::optional<double> score)
{
    m_mark->setVisible(score.has_value());
    if (score)
        stand_at(m_mark, *score);
    replot(QCustomPlot::rpQueuedReplot);
}

double ScorePlot::threshold_at(const QPointF& place) const
{
    return std::clamp(xAxis->pixelToCoord(place.x()), 0.0, 1.0);
}

bool ScorePlot::is_on_handle(const QPointF& place) const
{
    return m_threshold && std::abs(xAxis->coordToPixel(*m_threshold) - place.x()) <= line_reach;
}

double ScorePlot::next_threshold(int direction) const
{
    const double from = m_threshold.value_or(0.5);
    if (direction > 0) {
        const auto above = std::upper_bound(m_scores.begin(), m_scores.end(), from);
        return above == m_scores.end() ? from : *above;
    }
    const auto below = std::lower_bound(m_scores.begin(), m_scores.end(), from);
    return below == m_scores.begin() ? from : *std::prev(below);
}

void ScorePlot::take_colours()
{
    const Colours colours = colours_of(palette());
    m_line->setPen(QPen(colours.text, 2));
    m_mark->setPen(QPen(colours.second, 2, Qt::DotLine));
}

}
