#include "widgets/plot_table.h"
#include "widgets/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

namespace winnow {
namespace {

// A table of two columns and two rows, of which the user copies by the key.
class TableCopy : public testing::Test {
protected:
    TableCopy() : m_model(2, 2)
    {
        m_model.setHorizontalHeaderLabels({QStringLiteral("Word"), QStringLiteral("Change")});
        const QString texts[2][2] = {{QStringLiteral("You\nlot"), QStringLiteral("+0.400")}, {QStringLiteral("again"), QStringLiteral("-0.100")}};
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                m_model.setItem(row, column, new QStandardItem(texts[row][column]));
        m_view.setModel(&m_model);
        m_view.verticalHeader()->hide();
        copy_on_request(&m_view);
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
        m_view.setFocus();
    }

    QString copied()
    {
        QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    }

    QStandardItemModel m_model;
    QTableView m_view;
};

TEST_F(TableCopy, SeveralColumnsHaveTheirTitlesAboveAsTheyStand)
{
    m_view.selectAll();
    EXPECT_EQ(copied(), QStringLiteral("Word\tChange\nYou lot\t+0.400\nagain\t-0.100"));
    m_view.horizontalHeader()->moveSection(0, 1);
    EXPECT_EQ(copied(), QStringLiteral("Change\tWord\n+0.400\tYou lot\n-0.100\tagain"));
}

TEST_F(TableCopy, CellsOfOneColumnAreCopiedBare)
{
    m_view.selectColumn(1);
    EXPECT_EQ(copied(), QStringLiteral("+0.400\n-0.100"));
}

TEST_F(TableCopy, CellsStayInTheirColumnsWhereOthersBetweenAreNotChosen)
{
    m_view.selectionModel()->select(m_model.index(0, 0), QItemSelectionModel::Select);
    m_view.selectionModel()->select(m_model.index(1, 1), QItemSelectionModel::Select);
    EXPECT_EQ(copied(), QStringLiteral("Word\tChange\nYou lot\t\n\t-0.100"));
}

TEST_F(TableCopy, TheRowsOfAMatrixKeepTheirNames)
{
    m_model.setVerticalHeaderLabels({QStringLiteral("Fine"), QStringLiteral("Hostile")});
    m_view.verticalHeader()->show();
    m_view.selectAll();
    EXPECT_EQ(copied(), QStringLiteral("\tWord\tChange\nFine\tYou lot\t+0.400\nHostile\tagain\t-0.100"));
}

TEST_F(TableCopy, NumbersOfRowsAreNoNames)
{
    PlotTableModel numbers({{QStringLiteral("x"), QStringLiteral("y")}, {{1, 2}}});
    m_view.setModel(&numbers);
    m_view.verticalHeader()->show();
    m_view.selectAll();
    EXPECT_EQ(copied(), QStringLiteral("x\ty\n1\t2"));
    m_view.setModel(&m_model);
}

}
}
