#include "plots/threshold_plot.h"

namespace winnow {

void ThresholdPlot::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->button() == Qt::LeftButton && is_on_handle(event->position());
    if (!m_dragged)
        Plot::mousePressEvent(event);
}

void ThresholdPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        Q_EMIT threshold_wanted(threshold_at(event->position()));
        return;
    }
    setCursor(is_on_handle(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor);
    Plot::mouseMoveEvent(event);
}

void ThresholdPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragged)
        Plot::mouseReleaseEvent(event);
    m_dragged = false;
}

void ThresholdPlot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        Q_EMIT threshold_wanted(next_threshold(event->key() == Qt::Key_Left ? -1 : 1));
    else
        Plot::keyPressEvent(event);
}

}
