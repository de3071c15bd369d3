#include "export/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace winnow {

namespace {

constexpr double foot_lines = 2.5;     // below the text, for the number
constexpr double short_section = 0.7; // of a page: up to here it is not cut

bool is_heading(const QTextBlock& block)
{
    return block.blockFormat().headingLevel() > 0;
}

QTextTable* table_of(const QTextBlock& block)
{
    return QTextCursor(block).currentTable();
}

QTextBlock next_heading(QTextBlock block)
{
    do
        block = block.next();
    while (block.isValid() && !is_heading(block));
    return block;
}

// The end of what a heading must not be parted from: the words before a table, and its first two rows, or the beginning of a text.
QTextBlock lead_of(const QTextBlock& heading)
{
    QTextBlock block = heading.next();
    while (block.next().isValid() && !is_heading(block.next()) && !table_of(block) && table_of(block.next()))
        block = block.next();
    const QTextTable* table = block.isValid() ? table_of(block) : nullptr;
    return table ? table->cellAt(std::min(1, table->rows() - 1), 0).lastCursorPosition().block() : block;
}

class Pages {
public:
    explicit Pages(QTextDocument& document) : m_document(document) {}

    void keep_together()
    {
        for (QTextBlock heading = next_heading(m_document.begin()); heading.isValid(); heading = next_heading(heading))
            if (is_cut(heading))
                begin_page_with(heading);
    }

private:
    qreal height() const { return m_document.pageSize().height(); }
    QRectF rectangle(const QTextBlock& block) const { return m_document.documentLayout()->blockBoundingRect(block); }
    int page_of(qreal y) const { return static_cast<int>(y / height()); }

    bool is_cut(const QTextBlock& heading) const
    {
        const QTextBlock next = next_heading(heading);
        const QTextBlock last = next.isValid() ? next.previous() : m_document.lastBlock();
        const qreal top = rectangle(heading).top();
        const qreal bottom = rectangle(last).bottom() - 1;
        if (page_of(top) == page_of(bottom))
            return false;
        return bottom - top <= short_section * height() || page_of(rectangle(lead_of(heading)).bottom() - 1) != page_of(top);
    }

    void begin_page_with(const QTextBlock& heading)
    {
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        QTextCursor(heading).mergeBlockFormat(format);
        // All behind it is laid out anew at once: the layout puts that off, and then leaves out what a table has pushed on.
        m_document.markContentsDirty(heading.position(), m_document.characterCount() - heading.position());
        m_document.documentLayout()->documentSize();
    }

    QTextDocument& m_document;
};

void draw_page(QPainter& painter, const QTextDocument& document, int page)
{
    const QSizeF size = document.pageSize();
    const QRectF part(QPointF(0, page * size.height()), size);
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.drawText(QRectF(0, size.height(), size.width(), painter.viewport().height() - size.height()), Qt::AlignRight | Qt::AlignBottom,
                     QLocale().toString(page + 1));
}

}

void print_pages(QTextDocument& document, QPdfWriter& writer)
{
    QPainter painter(&writer);
    painter.setFont(document.defaultFont());
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(QSizeF(writer.width(), writer.height() - foot_lines * painter.fontMetrics().height()));
    Pages(document).keep_together();
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        draw_page(painter, document, page);
    }
}

}
