#pragma once

#include "widgets/line_pieces.h"

#include <QPlainTextEdit>
#include <optional>

namespace winnow {

// A comment in large, calm type: plain text, each line in its own direction, copied but never changed. Of a very long one the
// beginning is put in, and more as it is scrolled: so a comment of a megabyte shows as soon as any other.
class CommentView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommentView(QWidget* parent = nullptr);

    // With a masked form that one is shown, until the mouse is moved on it or it is opened. A mouse that only rests there
    // uncovers nothing: who labels by keys would be shown each next comment in the clear.
    void set_text(const QString& text, const QString& masked = {});
    void open_text(); // shows the text itself until the next one is set
    bool is_open() const { return m_open; }
    bool is_masked() const { return m_masked != m_text && !m_open && !m_pointed_at; }
    void set_scale(double scale); // of the application's font

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void show_text();
    void look_for_room();
    void add_portion();
    void add_piece(QTextCursor& cursor, const LinePieces::Piece& piece);
    void take_direction();
    QString selected_text() const;

    QString m_text;
    QString m_masked;
    QString m_shown;     // one of both
    LinePieces m_coming; // of it: what is not put in yet
    LinePieces m_lines;  // of the text itself, whose lines say which way they are read
    Qt::LayoutDirection m_direction = Qt::LeftToRight; // of the line that is put in
    bool m_is_begun = false;
    bool m_goes_on = false; // the line that was put in last
    bool m_open = false;
    std::optional<QPointF> m_mouse; // where it was seen first since the text came
    bool m_pointed_at = false;
};

}
