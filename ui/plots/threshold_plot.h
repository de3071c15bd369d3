#pragma once

#include "widgets/plot.h"

#include <optional>

namespace winnow {

// A plot with the threshold in it, which can be dragged with the mouse, or moved with Left and Right when the plot has the
// focus. It says so, and waits to be told: everything that shows the threshold is moved by one hand.
class ThresholdPlot : public Plot {
    Q_OBJECT

public:
    using Plot::Plot;

    // None: there is no threshold, and no handle.
    virtual void set_threshold(std::optional<double> threshold) = 0;
    // Marks where a comment with this score of the positive label stands; none: no mark.
    virtual void mark_score(std::optional<double> score) = 0;

Q_SIGNALS:
    void threshold_wanted(double threshold);

protected:
    // The threshold nearest to a place of the mouse.
    virtual double threshold_at(const QPointF& place) const = 0;
    // Whether a place of the mouse is near enough to the handle to take it.
    virtual bool is_on_handle(const QPointF& place) const = 0;
    // The next threshold that changes something; `direction` is -1 or 1 along the plot from left to right.
    virtual double next_threshold(int direction) const = 0;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_dragged = false;
};

}
