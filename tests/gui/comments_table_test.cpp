#include "gui/comments_page_test.h"
#include "gui/run_fixture.h"

#include "shell/last_folder.h"

#include <QDialog>
#include <QFile>

namespace winnow {
namespace {

TEST_F(CommentsPageTest, ChosenRowsAreCopiedInFullAsTheColumnsStand)
{
    open_page(make_project());
    for (int column = 0; column < table()->columnCount(); ++column)
        view()->setColumnHidden(column, column != CommentTable::Text && column != CommentTable::Label);
    view()->horizontalHeader()->moveSection(view()->horizontalHeader()->visualIndex(CommentTable::Label), 0);
    choose_rows(1, 2);
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    wait_for("the clipboard", [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], QStringLiteral("Label\tComment"));
    EXPECT_EQ(lines[1], label(2) + QLatin1Char('\t') + qt(Comments(session().project()).get(2).text));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("damn"))); // masked in the table
}

TEST_F(CommentsPageTest, ColumnsStayAsTheyWereChosen)
{
    const auto file = make_project();
    open_page(file);
    view()->setColumnWidth(CommentTable::Label, 177);
    view()->horizontalHeader()->moveSection(view()->horizontalHeader()->visualIndex(CommentTable::Score), 0);
    QMetaObject::invokeMethod(view()->horizontalHeader(), "customContextMenuRequested", Q_ARG(QPoint, QPoint(20, 5)));
    auto* menu = find<QMenu>("column_menu");
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>(QStringLiteral("source"))->trigger();
    EXPECT_TRUE(view()->isColumnHidden(CommentTable::Source));
    m_tester.reset();
    window().close_project();
    open_page(file);
    EXPECT_EQ(view()->columnWidth(CommentTable::Label), 177);
    EXPECT_EQ(view()->horizontalHeader()->visualIndex(CommentTable::Score), 0);
    EXPECT_TRUE(view()->isColumnHidden(CommentTable::Source));
}

TEST_F(CommentsPageTest, TheScoresSayOfWhichRunTheyAre)
{
    const auto file = make_project();
    add_made_up_run(file);
    add_made_up_run(file);
    open_page(file);
    const auto title = [this] { return table()->headerData(CommentTable::Score, Qt::Horizontal, Qt::DisplayRole).toString(); };
    EXPECT_EQ(title(), QStringLiteral("Score (run 2)"));
    const QSignalSpy changed(table(), &QAbstractItemModel::headerDataChanged);
    session().choose_run(1);
    EXPECT_EQ(title(), QStringLiteral("Score (run 1)"));
    EXPECT_GT(changed.size(), 0);
}

TEST_F(CommentsPageTest, ExactlyWhatIsShownIsExported)
{
    open_page(make_project());
    filter("filter_label", QStringLiteral("Hostile"));
    wait_for("only Hostile", [&] { return cell(0, CommentTable::Label) == QStringLiteral("Hostile") && is_whole(); });
    const int shown = table()->rowCount();
    window().findChild<QAction*>(QStringLiteral("comments.export"))->trigger();
    auto* dialog = find<QDialog>("export_dialog");
    ASSERT_NE(dialog, nullptr);
    const QString file = m_folder.filePath(QStringLiteral("shown.jsonl"));
    QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, file));
    wait_for("the file", [&] { return QFile::exists(file); });
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), shown);
    EXPECT_EQ(last_folder(QStringLiteral("labels")), m_folder.path());
    dialog->close();
}

}
}
