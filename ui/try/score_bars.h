#pragma once

#include "classify/task.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace winnow {

// The scores of one text: a bar a label with its figure, and the mark of the threshold on the positive label's.
class ScoreBars : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBars(QWidget* parent = nullptr);

    void set_task(const Task& task, std::optional<double> threshold);
    void set_scores(const std::vector<double>& scores); // one a label; empty: none yet

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_row(QPainter& painter, int index, const QRect& row) const;
    int row_height() const;
    int name_width() const;
    QString description() const; // for who cannot see the bars

    Task m_task;
    std::optional<double> m_threshold;
    std::vector<double> m_scores;
};

}
