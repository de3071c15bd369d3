#pragma once

#include "import/number_bars.h"
#include "widgets/plot.h"

namespace winnow {

// The numbers of a column, and where the rule parts them. A click chooses another place, or the line is dragged there.
class NumberHistogram : public Plot {
    Q_OBJECT

public:
    explicit NumberHistogram(QWidget* parent = nullptr);

    void show_numbers(const std::vector<double>& numbers);
    void mark(double threshold);

Q_SIGNALS:
    void chosen(double threshold);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void draw();
    bool is_on_line(const QPointF& place) const;

    NumberBars m_bars;
    QCPBars* m_below;
    QCPBars* m_above;
    QCPItemStraightLine* m_line;
    double m_threshold = 0;
    bool m_is_empty = true;
    bool m_is_dragged = false;
};

}
