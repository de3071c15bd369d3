#include "import/number_histogram.h"

#include "widgets/colours.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int plot_height = 150;
constexpr double reach = 6; // pixels from the line at which it is taken

}

NumberHistogram::NumberHistogram(QWidget* parent)
    : Plot(parent), m_below(new QCPBars(xAxis, yAxis)), m_above(new QCPBars(xAxis, yAxis)), m_line(new QCPItemStraightLine(this))
{
    setObjectName(QStringLiteral("rule_histogram"));
    set_name(tr("Numbers of the label column"), QStringLiteral("labels"));
    setToolTip(tr("A click chooses the number; the line can be dragged."));
    setFixedHeight(plot_height);
    setInteractions(QCP::iNone);
    m_above->moveAbove(m_below);
    connect(this, &Plot::colours_changed, this, &NumberHistogram::draw);
}

void NumberHistogram::show_numbers(const std::vector<double>& numbers)
{
    m_is_empty = numbers.empty();
    m_bars = NumberBars(numbers);
    if (m_is_empty)
        return;
    const std::vector<double> middles = m_bars.middles();
    const std::vector<double> rows = m_bars.counts(middles.front() - m_bars.width()).above; // all of them
    const double half = m_bars.width() / 2;
    PlotTable table{{m_bars.have_one_number_each() ? tr("Number") : tr("From"), tr("Rows")}, {}};
    for (std::size_t bar = 0; bar < middles.size(); ++bar)
        table.rows.push_back({m_bars.have_one_number_each() ? middles[bar] : middles[bar] - half, rows[bar]});
    set_table(table);
    set_full_view({middles.front() - 2 * half, middles.back() + 2 * half}, {0, *std::ranges::max_element(rows) * 1.1});
    draw();
}

void NumberHistogram::mark(double threshold)
{
    m_threshold = threshold;
    draw();
}

void NumberHistogram::draw()
{
    const Colours colours = colours_of(palette());
    const std::vector<double> middles = m_bars.middles();
    const NumberBars::Counts counts = m_bars.counts(m_threshold);
    const auto list = [](const std::vector<double>& numbers) { return QVector<double>(numbers.begin(), numbers.end()); };
    m_below->setData(list(middles), list(counts.below), true);
    m_above->setData(list(middles), list(counts.above), true);
    m_below->setBrush(colours.negative);
    m_above->setBrush(colours.positive);
    for (QCPBars* bars : {m_below, m_above}) {
        bars->setPen(Qt::NoPen);
        bars->setWidth(m_bars.width() * 0.9);
    }
    const double line = m_bars.line_of(m_threshold);
    m_line->point1->setCoords(line, 0);
    m_line->point2->setCoords(line, 1);
    m_line->setPen(QPen(colours.text, 1.5, Qt::DashLine));
    replot(QCustomPlot::rpQueuedReplot);
}

void NumberHistogram::mousePressEvent(QMouseEvent* event)
{
    const bool chooses = event->button() == Qt::LeftButton && !m_is_empty && axisRect()->rect().contains(event->pos());
    m_is_dragged = chooses && is_on_line(event->position());
    if (chooses && !m_is_dragged)
        Q_EMIT chosen(m_bars.threshold_at(xAxis->pixelToCoord(event->position().x())));
    if (!chooses)
        Plot::mousePressEvent(event);
}

void NumberHistogram::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_is_dragged) {
        setCursor(is_on_line(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return Plot::mouseMoveEvent(event);
    }
    const double threshold = m_bars.threshold_by_line(xAxis->pixelToCoord(event->position().x()));
    if (threshold != m_threshold)
        Q_EMIT chosen(threshold);
}

void NumberHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_is_dragged)
        Plot::mouseReleaseEvent(event);
    m_is_dragged = false;
}

bool NumberHistogram::is_on_line(const QPointF& place) const
{
    return !m_is_empty && std::abs(xAxis->coordToPixel(m_bars.line_of(m_threshold)) - place.x()) <= reach;
}

}
