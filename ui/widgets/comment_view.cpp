#include "widgets/comment_view.h"

#include "widgets/comment_text.h"
#include "widgets/text_size.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>
#include <QTimer>
#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype most_characters = 8000; // of a portion of a long text
constexpr int most_pieces = 400;
enum PieceState { ends, goes_on }; // of a block: its line does

}

CommentView::CommentView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setMouseTracking(true);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setUndoRedoEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CommentView::look_for_room);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CommentView::look_for_room);
}

void CommentView::set_text(const QString& text, const QString& masked)
{
    const QString& cover = masked.isEmpty() ? text : masked;
    m_is_begun = m_is_begun && text == m_text && cover == m_masked;
    if (!m_is_begun) {
        m_text = text;
        m_masked = cover;
        m_pointed_at = false;
        m_mouse.reset();
    }
    m_open = false;
    show_text();
}

void CommentView::open_text()
{
    m_open = true;
    show_text();
}

void CommentView::set_scale(double scale)
{
    set_text_scale(this, scale);
}

// A window that changes under the mouse tells of a move, too, to where the mouse is already.
void CommentView::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const QPointF now = event->globalPosition();
    if (!m_mouse)
        m_mouse = now;
    if (m_pointed_at || now == *m_mouse)
        return;
    m_pointed_at = true;
    show_text();
}

void CommentView::leaveEvent(QEvent* event)
{
    QPlainTextEdit::leaveEvent(event);
    m_pointed_at = false;
    m_mouse.reset();
    show_text();
}

void CommentView::showEvent(QShowEvent* event)
{
    QPlainTextEdit::showEvent(event);
    look_for_room();
}

// Only what changes is set: the selection and the place in a long text stay while the mouse comes and goes.
void CommentView::show_text()
{
    const QString& shown = is_masked() ? m_masked : m_text;
    if (m_is_begun && shown == m_shown)
        return;
    m_shown = shown;
    m_coming = LinePieces(m_shown);
    m_lines = LinePieces(m_text);
    m_is_begun = m_goes_on = false;
    clear();
    setAccessibleDescription(m_shown);
    add_portion();
    look_for_room();
}

// After what is going on, so that each portion is an event of its own.
void CommentView::look_for_room()
{
    if (m_coming.at_end())
        return;
    QTimer::singleShot(0, this, [this] {
        const QScrollBar* bar = verticalScrollBar();
        if (!isVisible() || m_coming.at_end() || bar->maximum() - bar->value() > bar->pageStep())
            return;
        add_portion();
        look_for_room();
    });
}

void CommentView::add_portion()
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    qsizetype characters = 0;
    for (int pieces = 0; pieces < most_pieces && characters < most_characters && !m_coming.at_end(); ++pieces) {
        const LinePieces::Piece piece = m_coming.next();
        add_piece(cursor, piece);
        characters += piece.text.size();
    }
    cursor.endEditBlock();
}

void CommentView::add_piece(QTextCursor& cursor, const LinePieces::Piece& piece)
{
    if (!m_goes_on)
        take_direction();
    if (m_is_begun)
        cursor.insertBlock();
    QTextBlockFormat format;
    format.setLayoutDirection(m_direction);
    cursor.setBlockFormat(format);
    cursor.insertText(piece.text.toString());
    cursor.block().setUserState(piece.goes_on ? goes_on : ends);
    m_is_begun = true;
    m_goes_on = piece.goes_on;
}

// By the text itself: what is covered, and the names of written-out characters, would turn a line round.
void CommentView::take_direction()
{
    LinePieces::Piece line = m_lines.next();
    m_direction = direction_of(line.text);
    while (line.goes_on)
        line = m_lines.next();
}

// All of it, where all that was put in is selected; else without the ends of pieces, which are none of the text's.
QString CommentView::selected_text() const
{
    const int first = textCursor().selectionStart();
    const int last = textCursor().selectionEnd();
    if (first == 0 && last == document()->characterCount() - 1)
        return m_shown;
    QString text;
    for (QTextBlock block = document()->findBlock(first); block.isValid() && block.position() <= last; block = block.next()) {
        const int begin = std::max(first - block.position(), 0);
        text += block.text().mid(begin, last - block.position() - begin);
        if (block.position() + block.length() <= last && block.userState() != goes_on)
            text += QLatin1Char('\n');
    }
    return text;
}

QMimeData* CommentView::createMimeDataFromSelection() const
{
    auto* data = new QMimeData;
    data->setText(selected_text());
    return data;
}

}
