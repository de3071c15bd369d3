#include "export/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <gtest/gtest.h>
#include <memory>

namespace winnow {
namespace {

class PdfPages : public testing::Test {
protected:
    void print(const QString& html)
    {
        m_document = std::make_unique<QTextDocument>(); // before the writer that the last one was laid out for
        m_writer = std::make_unique<QPdfWriter>(m_folder.filePath(QStringLiteral("out.pdf")));
        m_document->setHtml(html);
        print_pages(*m_document, *m_writer);
    }

    QTextBlock block(const QString& text) const
    {
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            if (block.text() == text)
                return block;
        ADD_FAILURE() << text.toStdString();
        return {};
    }
    int page(const QString& text) const
    {
        return static_cast<int>(m_document->documentLayout()->blockBoundingRect(block(text)).bottom() / m_document->pageSize().height());
    }

    static QString lines(int count) { return QStringLiteral("<p>line</p>").repeated(count); }
    static QString table(int rows)
    {
        QString html;
        for (int row = 0; row < rows; ++row)
            html += QStringLiteral("<tr><td>row %1</td></tr>").arg(row);
        return QStringLiteral("<table>%1</table>").arg(html);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QTextDocument> m_document;
};

// However full the page is before it: a heading with a sentence and a table of three rows.
TEST_F(PdfPages, ASmallSectionIsOnOnePage)
{
    int moved = 0;
    for (int before = 1; before < 60; ++before) {
        print(lines(before) + QStringLiteral("<h2>Curves</h2><p>What they say.</p>") + table(3) + QStringLiteral("<h2>Last</h2><p>End</p>"));
        EXPECT_EQ(page(QStringLiteral("Curves")), page(QStringLiteral("row 2"))) << before;
        EXPECT_EQ(page(QStringLiteral("Last")), page(QStringLiteral("End"))) << before;
        moved += block(QStringLiteral("Curves")).blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
    }
    EXPECT_GT(moved, 0);
    EXPECT_LT(moved, 20) << "only where it would be cut";
}

TEST_F(PdfPages, ALongTableGoesOnButItsHeadingIsNotAlone)
{
    for (int before = 1; before < 60; ++before) {
        print(lines(before) + QStringLiteral("<h2>Misclassified</h2>") + table(200));
        EXPECT_EQ(page(QStringLiteral("Misclassified")), page(QStringLiteral("row 1"))) << before;
        EXPECT_LE(page(QStringLiteral("Misclassified")), 1) << before;
    }
}

// A layout that is put off leaves out what comes behind a table that goes over to another page.
TEST_F(PdfPages, WhatComesAfterABreakIsAllThere)
{
    print(lines(30) + QStringLiteral("<h2>One</h2>") + table(15) + QStringLiteral("<h2>Two</h2>") + table(15) + QStringLiteral("<h2>Three</h2><ul><li>End</li></ul>"));
    EXPECT_GT(block(QStringLiteral("End")).layout()->lineCount(), 0);
    EXPECT_LT(page(QStringLiteral("End")), m_document->pageCount());
}

}
}
