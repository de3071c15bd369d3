#include "widgets/cut_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace winnow {

namespace {

const QString cut_sign = QStringLiteral("…");
constexpr qreal widest = 1 << 20; // pixels: it stays one line

QTextOption option_of(Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute); // at 0 in both directions
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

}

CutLine::CutLine(const QString& text, const QFont& font, Qt::LayoutDirection direction) : m_layout(text, font)
{
    m_layout.setTextOption(option_of(direction));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    m_layout.createLine().setLineWidth(widest);
    m_layout.endLayout();
}

bool CutLine::is_for(const QFont& font, Qt::LayoutDirection direction) const
{
    return m_layout.font() == font && m_layout.textOption().textDirection() == direction;
}

void CutLine::draw(QPainter& painter, const QRectF& cell) const
{
    const QTextLine line = m_layout.lineAt(0);
    const bool to_the_left = m_layout.textOption().textDirection() == Qt::RightToLeft;
    const qreal width = line.naturalTextWidth();
    const QPointF place(to_the_left ? cell.right() - width : cell.left(), cell.center().y() - line.height() / 2);
    if (width <= cell.width())
        return m_layout.draw(&painter, place);
    const qreal sign = QFontMetricsF(m_layout.font()).horizontalAdvance(cut_sign);
    const qreal shown = end_of_what_fits(cell.width() - sign);
    painter.save();
    painter.setClipRect(QRectF(to_the_left ? cell.right() - shown : cell.left(), cell.top(), shown, cell.height()), Qt::IntersectClip);
    m_layout.draw(&painter, place);
    painter.restore();
    painter.setFont(m_layout.font());
    painter.drawText(QPointF(to_the_left ? cell.right() - shown - sign : cell.left() + shown, place.y() + line.ascent()), cut_sign);
}

// How much of its beginning: up to the last place between two characters.
qreal CutLine::end_of_what_fits(qreal room) const
{
    const QTextLine line = m_layout.lineAt(0);
    const bool to_the_left = m_layout.textOption().textDirection() == Qt::RightToLeft;
    const qreal width = line.naturalTextWidth();
    const auto shown_until = [&](int cursor) { return to_the_left ? width - line.cursorToX(cursor) : line.cursorToX(cursor); };
    int cursor = line.xToCursor(to_the_left ? width - room : room);
    while (cursor > 0 && shown_until(cursor) > room)
        cursor = m_layout.previousCursorPosition(cursor);
    return std::max(shown_until(cursor), 0.0);
}

}
