#pragma once

#include "shell/label_looks.h"
#include "train/data_summary.h"

#include <QWidget>
#include <vector>

namespace winnow {

QString part_name(Split part); // "Validation"; of what is in none: "Labelled"

// One bar a part of the data, as long as its share of the largest part, with a piece in each label's colour.
class BalanceBars : public QWidget {
    Q_OBJECT

public:
    explicit BalanceBars(QWidget* parent = nullptr);

    void set(const DataSummary& summary, const std::vector<LabelLook>& looks);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tool tips

private:
    struct Piece {
        QString text; // "Hostile: 112"
        QColor colour;
        std::int64_t count = 0;
    };
    struct Bar {
        QString name;
        std::vector<Piece> pieces;
        std::int64_t count = 0;
    };
    int row_height() const;
    QRect bar_area(int row) const;
    void paint_bar(QPainter& painter, int row) const;
    void paint_legend(QPainter& painter) const;
    QString words() const; // all of it as text

    std::vector<Bar> m_bars;
    std::vector<LabelLook> m_looks;
    int m_name_width = 0;
};

}
