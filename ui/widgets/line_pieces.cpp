#include "widgets/line_pieces.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longest_piece = 500;  // characters
constexpr qsizetype window = 100;         // of its end, in which a good place to cut is looked for

}

LinePieces::Piece LinePieces::next()
{
    const qsizetype end = m_text.first(std::min(m_text.size(), longest_piece + 1)).indexOf(QLatin1Char('\n'));
    const QStringView line = end < 0 ? m_text : m_text.first(end);
    const qsizetype length = length_of_piece(line);
    Piece piece{line.first(length), length < line.size()};
    if (end >= 0 && !piece.goes_on && piece.text.endsWith(QLatin1Char('\r')))
        piece.text.chop(1); // the end of a line in files of Windows is one end
    m_has_ended = length == m_text.size();
    m_text = m_text.sliced(piece.goes_on || m_has_ended ? length : length + 1);
    return piece;
}

// Behind the last space, else between two characters that a reader sees, else wherever no pair is torn.
qsizetype LinePieces::length_of_piece(QStringView line) const
{
    if (line.size() <= longest_piece)
        return line.size();
    const qsizetype first = longest_piece - window;
    const QStringView last_part = line.sliced(first, window + 1);
    for (qsizetype at = window; at > 0; --at)
        if (last_part[at - 1].isSpace())
            return first + at;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, last_part.data(), window);
    characters.toEnd();
    if (const qsizetype boundary = characters.toPreviousBoundary(); boundary > 0)
        return first + boundary;
    return last_part[window].isLowSurrogate() ? longest_piece - 1 : longest_piece;
}

}
