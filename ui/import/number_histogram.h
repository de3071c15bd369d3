#pragma once

#include "widgets/plot.h"

namespace winnow {

// The numbers of a column, and where the rule parts them. A click chooses another place.
class NumberHistogram : public Plot {
    Q_OBJECT

public:
    explicit NumberHistogram(QWidget* parent = nullptr);

    void show_numbers(const std::vector<double>& numbers);
    void mark(double threshold);

Q_SIGNALS:
    void chosen(double threshold);

private:
    void draw();
    void choose(const QPoint& place);

    QCPBars* m_below;
    QCPBars* m_above;
    QCPItemStraightLine* m_line;
    double m_least = 0;
    double m_width = 1; // of a bin
    double m_threshold = 0;
    QVector<double> m_counts;
};

}
