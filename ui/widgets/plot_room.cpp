#include "widgets/plot.h"

#include <QFontMetrics>
#include <algorithm>

namespace winnow {

namespace {

constexpr int usual_ticks = 5; // QCustomPlot's own number
constexpr int fewest_ticks = 2;
constexpr int between_numbers = 14;   // pixels
constexpr int beside_axes = 55;       // pixels of numbers and titles
constexpr int least_with_legend = 215; // pixels of height

int ticks_for(int room, int number)
{
    return std::clamp((room - beside_axes) / (number + between_numbers), fewest_ticks, usual_ticks);
}

}

// Numbers that run into each other say nothing: there are as many as have room. Of a small plot the legend goes before the
// curves do.
void Plot::fit_to_room()
{
    const QMargins around = plotLayout()->margins();
    const QSize room = viewport().size() - QSize(around.left() + around.right(), around.top() + around.bottom());
    const QFontMetrics text(font());
    xAxis->ticker()->setTickCount(ticks_for(room.width(), text.horizontalAdvance(QStringLiteral("0.25"))));
    yAxis->ticker()->setTickCount(ticks_for(room.height(), text.height()));
    const bool is_above = plotLayout()->element(0, 0) == legend;
    if (is_above && room.height() < least_with_legend) {
        plotLayout()->take(legend);
        plotLayout()->simplify();
        axisRect()->insetLayout()->addElement(legend, Qt::AlignTop);
        legend->setVisible(false);
        m_has_put_legend_away = true;
    } else if (m_has_put_legend_away && room.height() >= least_with_legend) {
        m_has_put_legend_away = false;
        lay_legend_above();
    }
}

}
