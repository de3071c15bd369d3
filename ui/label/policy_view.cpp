#include "label/policy_view.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace winnow {

namespace {

struct Paragraph {
    enum class Kind { Text, Heading, Item };
    Kind kind = Kind::Text;
    QString text;
};

bool is_item(const QString& line)
{
    return line.startsWith(QStringLiteral("- ")) || line.startsWith(QStringLiteral("* "));
}

// Lines that follow one another are one paragraph, as people break long lines anywhere.
QList<Paragraph> paragraphs_of(const QString& text)
{
    QList<Paragraph> paragraphs;
    bool goes_on = false;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        const bool heading = line.startsWith(QLatin1Char('#'));
        if (heading)
            paragraphs.append({Paragraph::Kind::Heading, line.mid(line.indexOf(QLatin1Char(' ')) + 1)});
        else if (is_item(line))
            paragraphs.append({Paragraph::Kind::Item, line.mid(2)});
        else if (goes_on && !line.isEmpty())
            paragraphs.last().text += QLatin1Char(' ') + line;
        else if (!line.isEmpty())
            paragraphs.append({Paragraph::Kind::Text, line});
        goes_on = !line.isEmpty() && !heading;
    }
    return paragraphs;
}

}

PolicyView::PolicyView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void PolicyView::set_policy(const QString& text)
{
    m_text = text;
    clear();
    QTextCursor cursor(document());
    const qreal gap = fontMetrics().height() / 2.0;
    for (const Paragraph& paragraph : paragraphs_of(text)) {
        QTextBlockFormat block;
        QTextCharFormat character;
        block.setBottomMargin(paragraph.kind == Paragraph::Kind::Text ? gap : gap / 3);
        block.setTopMargin(paragraph.kind == Paragraph::Kind::Heading ? gap : 0);
        if (paragraph.kind == Paragraph::Kind::Heading)
            character.setFontWeight(QFont::DemiBold);
        if (paragraph.kind == Paragraph::Kind::Item) {
            block.setLeftMargin(gap * 1.5);
            block.setTextIndent(-gap * 1.5);
        }
        if (!document()->isEmpty())
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.insertText(paragraph.kind == Paragraph::Kind::Item ? QStringLiteral("•  ") + paragraph.text : paragraph.text, character);
    }
    moveCursor(QTextCursor::Start);
}

void PolicyView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        set_policy(m_text);
}

}
