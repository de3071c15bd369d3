#pragma once

#include <QTextLayout>

class QPainter;

namespace winnow {

// A line of text for a cell of a table. What does not fit is cut off between two characters, with "…" in its place. It is
// laid out once, however often it is drawn: a line of emoji that are made of several characters each takes milliseconds.
class CutLine {
public:
    CutLine(const QString& text, const QFont& font, Qt::LayoutDirection direction);

    bool is_for(const QFont& font, Qt::LayoutDirection direction) const;
    void draw(QPainter& painter, const QRectF& cell) const; // in the painter's colour

private:
    qreal end_of_what_fits(qreal room) const;

    QTextLayout m_layout;
};

}
