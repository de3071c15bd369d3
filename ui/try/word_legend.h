#pragma once

#include "try/word_marks.h"

#include <QWidget>

namespace winnow {

// What the marks on the words of a tried text mean: which way each kind of them moved the score.
class WordLegend : public QWidget {
    Q_OBJECT

public:
    explicit WordLegend(QWidget* parent = nullptr);

    void set_label(const QString& positive);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_row(QPainter& painter, WordDirection direction, const QRect& row) const;
    int row_height() const;

    QString m_label;
};

}
