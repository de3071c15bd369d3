#include "label/policy_view.h"

#include "widgets/policy_text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <cmath>

namespace winnow {

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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PolicyView::updateGeometry);
}

QSize PolicyView::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), static_cast<int>(std::ceil(document()->size().height()))};
}

void PolicyView::set_policy(const QString& text)
{
    m_text = text;
    read_policy(*document(), text);
    calm_headings();
    moveCursor(QTextCursor::Start);
}

// A policy comes with the project, so from others: what it names is not opened.
QVariant PolicyView::loadResource(int, const QUrl&)
{
    return {};
}

// In a narrow panel a heading is bold, not large.
void PolicyView::calm_headings()
{
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(heading);
    }
}

void PolicyView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        set_policy(m_text);
}

}
