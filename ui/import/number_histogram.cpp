#include "import/number_histogram.h"

#include "widgets/colours.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int bins = 30;
constexpr int plot_height = 150;

}

NumberHistogram::NumberHistogram(QWidget* parent)
    : Plot(parent), m_below(new QCPBars(xAxis, yAxis)), m_above(new QCPBars(xAxis, yAxis)), m_line(new QCPItemStraightLine(this))
{
    setObjectName(QStringLiteral("rule_histogram"));
    set_name(tr("Numbers of the label column"), QStringLiteral("labels"));
    setToolTip(tr("A click chooses the number."));
    setFixedHeight(plot_height);
    setInteractions(QCP::iNone);
    connect(this, &Plot::colours_changed, this, &NumberHistogram::draw);
    connect(this, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            choose(event->pos());
    });
}

void NumberHistogram::show_numbers(const std::vector<double>& numbers)
{
    m_counts.fill(0, bins);
    if (numbers.empty())
        return;
    const auto [least, greatest] = std::ranges::minmax(numbers);
    m_least = least;
    m_width = std::max((greatest - least) / bins, 1e-9);
    for (const double number : numbers)
        m_counts[std::clamp(static_cast<int>((number - least) / m_width), 0, bins - 1)] += 1;
    PlotTable table{{tr("From"), tr("Rows")}, {}};
    for (int bin = 0; bin < bins; ++bin)
        table.rows.push_back({m_least + bin * m_width, m_counts[bin]});
    set_table(table);
    set_full_view({least - m_width, greatest + m_width}, {0, *std::ranges::max_element(m_counts) * 1.1});
    draw();
}

void NumberHistogram::mark(double threshold)
{
    m_threshold = threshold;
    draw();
}

// A bin has the colour of the side on which its middle lies.
void NumberHistogram::draw()
{
    const Colours colours = colours_of(palette());
    QVector<double> below, below_counts, above, above_counts;
    for (int bin = 0; bin < m_counts.size(); ++bin) {
        const double middle = m_least + (bin + 0.5) * m_width;
        (middle < m_threshold ? below : above).append(middle);
        (middle < m_threshold ? below_counts : above_counts).append(m_counts[bin]);
    }
    m_below->setData(below, below_counts, true);
    m_above->setData(above, above_counts, true);
    m_below->setBrush(colours.negative);
    m_above->setBrush(colours.positive);
    for (QCPBars* bars : {m_below, m_above}) {
        bars->setPen(Qt::NoPen);
        bars->setWidth(m_width * 0.9);
    }
    m_line->point1->setCoords(m_threshold, 0);
    m_line->point2->setCoords(m_threshold, 1);
    m_line->setPen(QPen(colours.text, 1.5, Qt::DashLine));
    replot(QCustomPlot::rpQueuedReplot);
}

// The number is rounded to what a pixel can tell.
void NumberHistogram::choose(const QPoint& place)
{
    if (!axisRect()->rect().contains(place))
        return;
    const double pixel = std::abs(xAxis->pixelToCoord(1) - xAxis->pixelToCoord(0));
    const double unit = std::pow(10, std::floor(std::log10(std::max(pixel, 1e-9))) + 1);
    Q_EMIT chosen(std::round(xAxis->pixelToCoord(place.x()) / unit) * unit);
}

}
