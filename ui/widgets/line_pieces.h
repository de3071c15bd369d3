#pragma once

#include <QStringView>

namespace winnow {

// A text in the pieces that a text widget is given as paragraphs: its lines, and of a line that is very long as much as is
// laid out at once. A paragraph of a million characters is laid out whole before its first line shows, which takes seconds.
class LinePieces {
public:
    struct Piece {
        QStringView text;
        bool goes_on = false; // its line does, in the next piece
    };

    explicit LinePieces(QStringView text = {}) : m_text(text) {}

    bool at_end() const { return m_has_ended; }
    Piece next();

private:
    qsizetype length_of_piece(QStringView line) const;

    QStringView m_text; // what is left
    bool m_has_ended = false;
};

}
