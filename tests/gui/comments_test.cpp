#include "gui/gui_test.h"

#include "comments/comment_table.h"
#include "comments/comment_view_table.h"
#include "ingest/import.h"
#include "shell/masking.h"
#include "store/comment_index.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "store/scores.h"
#include "widgets/comment_text.h"
#include "widgets/comment_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <fstream>
#include <set>

namespace winnow {
namespace {

class CommentsPageTest : public GuiTest {
protected:
    // The page, its list read, its model watched for mistakes.
    void open_page(const std::filesystem::path& project)
    {
        open(project, PageId::Comments);
        m_tester = std::make_unique<QAbstractItemModelTester>(table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        wait_for("all comments", [this] { return table()->rowCount() > 0 && table()->rowCount() == Comments(session().project()).count(); });
        view()->setFocus();
    }
    void TearDown() override
    {
        m_tester.reset();
        GuiTest::TearDown();
    }

    CommentTableView* view() { return find<CommentTableView>("comments"); }
    CommentTable* table() { return static_cast<CommentTable*>(view()->model()); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }
    QString count() { return find<QLabel>("comment_count")->text(); }
    bool is_whole() { return count().contains(QStringLiteral(" of ")) && !count().contains(QStringLiteral("more than")); } // of a filtered list
    std::optional<Annotation> decision(std::int64_t comment) { return Annotations(session().project()).current(comment, session().task().id); }
    QString label(std::int64_t comment)
    {
        const auto current = decision(comment);
        return current && current->kind == AnnotationKind::Label ? qt(current->label) : QString();
    }

    void search(const QString& words)
    {
        press(Qt::Key_Slash);
        type(words);
    }

    // A choice of the menu of filters.
    void filter(const char* menu, const QString& choice)
    {
        auto* all = find<QMenu>("filter_menu");
        QMetaObject::invokeMethod(all, "aboutToShow");
        for (QAction* action : all->findChild<QMenu*>(QLatin1String(menu))->actions())
            if (action->text() == choice)
                return action->trigger();
        FAIL() << "no choice " << choice.toStdString();
    }

    void click_header(int column)
    {
        QHeaderView* header = view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    }

    void choose_row(int row) { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(table()->index(row, 0)).center()); }

    void choose_rows(int first, int last)
    {
        choose_row(first);
        for (int row = first; row < last; ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
    }

    // A finished run: comment 1 scores 0.9 for Hostile, comment 2 0.1, both were Hostile.
    void add_run_to(const std::filesystem::path& file)
    {
        Project project = Project::open(file);
        Transaction transaction(project);
        const std::int64_t run = add_run(project, {.task_id = 1, .state = RunState::Finished, .model = "m", .task = R"({"labels":["Fine","Hostile"],"positive_label":"Hostile"})", .settings = "{}", .threshold = 0.5});
        set_scores(project, run, {{1, Split::Test, "Hostile", {0.1, 0.9}, false}, {2, Split::Test, "Hostile", {0.9, 0.1}, false}});
        transaction.commit();
    }

    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(CommentsPageTest, SearchingNarrowsTheListWhileOneTypesAndEscapeClearsIt)
{
    open_page(make_project());
    const int all = table()->rowCount();
    search(QStringLiteral("lam"));
    wait_for("fewer comments", [&] { return table()->rowCount() < all && table()->rowCount() > 0; });
    for (int row = 0; row < table()->rowCount(); ++row)
        EXPECT_TRUE(cell(row, CommentTable::Text).contains(QStringLiteral("lam"), Qt::CaseInsensitive)) << row;
    EXPECT_EQ(count(), QStringLiteral("%1 of %2").arg(table()->rowCount()).arg(all));
    press(Qt::Key_Escape);
    wait_for("all comments", [&] { return table()->rowCount() == all; });
    EXPECT_TRUE(view()->hasFocus());
    EXPECT_TRUE(find<QLineEdit>("search")->text().isEmpty());
}

TEST_F(CommentsPageTest, ALargeImportIsSearchedWhileItIsIndexedAndAfterwards)
{
    const std::filesystem::path file = make_project(Filling::Empty);
    std::ofstream table_file(path(QStringLiteral("many.csv")));
    table_file << "text,place\n";
    for (int i = 0; i < 20500; ++i)
        table_file << "comment number " << i << ",street " << i % 7 << "\n";
    table_file.close();
    {
        Project project = Project::open(file);
        import_file(project, tasks(project).front(), path(QStringLiteral("many.csv")), {});
        ASSERT_TRUE(CommentIndex(project).first_missing());
    }
    open_page(file);
    const auto expect_one_found = [&] {
        search(QStringLiteral("20499"));
        wait_for("the one", [&] { return table()->rowCount() == 1; });
        press(Qt::Key_Escape);
        wait_for("all comments", [&] { return table()->rowCount() == 20500; });
    };
    expect_one_found();
    wait_for("the index", [&] { return !CommentIndex(session().project()).first_missing() && !count().contains(QStringLiteral("indexing")); });
    expect_one_found();
}

TEST_F(CommentsPageTest, WhereNothingMatchesTheFiltersAreClearedByAButton)
{
    open_page(make_project());
    search(QStringLiteral("zzzz"));
    wait_for("nothing", [&] { return table()->rowCount() == 0; });
    EXPECT_FALSE(view()->isVisible());
    auto* button = find<QWidget>("empty_button");
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    wait_for("all again", [&] { return table()->rowCount() > 0; });
}

TEST_F(CommentsPageTest, AProjectWithoutCommentsOffersTheImport)
{
    open(make_project(Filling::Empty), PageId::Comments);
    wait_for("the empty state", [&] { return find<QWidget>("empty_button")->isVisible(); });
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
}

TEST_F(CommentsPageTest, FiltersHoldTogetherAndEachGoesWithItsChip)
{
    open_page(make_project());
    const int all = table()->rowCount();
    filter("filter_label", QStringLiteral("Hostile"));
    wait_for("only Hostile", [&] { return table()->rowCount() < all && is_whole(); });
    const int hostile = table()->rowCount();
    for (int row = 0; row < hostile; ++row)
        EXPECT_EQ(cell(row, CommentTable::Label), QStringLiteral("Hostile")) << row;
    filter("filter_split", QStringLiteral("in no part"));
    filter("filter_label", QStringLiteral("unlabelled"));
    wait_for("none", [&] { return count() == QStringLiteral("%1 of %2").arg(table()->rowCount()).arg(all) && table()->rowCount() < hostile; });
    EXPECT_NE(find<QPushButton>("chip_split"), nullptr);
    click("chip_label");
    wait_for("all, in no part", [&] { return table()->rowCount() == all; });
    click("clear_filters");
    EXPECT_FALSE(find<QWidget>("chips")->isVisible());
}

TEST_F(CommentsPageTest, AFurtherColumnIsFilteredByAValueThatOccurs)
{
    open_page(make_project());
    const int all = table()->rowCount();
    filter("filter_metadata", QStringLiteral("author…"));
    auto* dialog = find<QDialog>("metadata_dialog");
    ASSERT_NE(dialog, nullptr);
    auto* value = dialog->findChild<QComboBox*>(QStringLiteral("metadata_value"));
    wait_for("the values", [&] { return value->count() > 3; });
    value->setCurrentIndex(value->findData(QStringLiteral("paprika")));
    QTest::keyClick(value, Qt::Key_Return);
    wait_for("those of one author", [&] { return table()->rowCount() < all && table()->rowCount() > 0; });
    const auto keys = table()->metadata_keys();
    const int author = CommentTable::FirstMetadata + static_cast<int>(std::find(keys.begin(), keys.end(), "author") - keys.begin());
    for (int row = 0; row < table()->rowCount(); ++row)
        EXPECT_EQ(cell(row, author), QStringLiteral("paprika"));
}

TEST_F(CommentsPageTest, TheRunsMistakesAreAFilterAndItsScoresAColumn)
{
    const auto file = make_project();
    add_run_to(file);
    open_page(file);
    filter("filter_outcome", QStringLiteral("wrong"));
    wait_for("the mistake", [&] { return table()->ids() == std::vector<std::int64_t>{2}; });
    EXPECT_EQ(cell(0, CommentTable::Score), QLocale().toString(0.1, 'f', 3));
}

TEST_F(CommentsPageTest, AClickOnAHeaderSortsAndASecondOneTurnsItRound)
{
    open_page(make_project());
    const auto natural = table()->ids();
    click_header(CommentTable::Label);
    wait_for("by label", [&] { return table()->ids() != natural; });
    EXPECT_EQ(cell(0, CommentTable::Label), QStringLiteral("Fine"));
    click_header(CommentTable::Label);
    wait_for("the other way", [&] { return cell(0, CommentTable::Label) == QStringLiteral("Hostile"); });
    click_header(CommentTable::Label);
    wait_for("as they came", [&] { return table()->ids() == natural; });
}

TEST_F(CommentsPageTest, ADigitLabelsAllThatIsChosenAndUndoTakesItBack)
{
    open_page(make_project());
    const QString before = label(1) + label(2) + label(3);
    choose_rows(0, 2);
    EXPECT_TRUE(count().endsWith(QStringLiteral("3 chosen")));
    press(Qt::Key_2);
    EXPECT_EQ(label(1) + label(2) + label(3), QStringLiteral("HostileHostileHostile"));
    EXPECT_EQ(cell(0, CommentTable::Label), QStringLiteral("Hostile"));
    EXPECT_EQ(view()->chosen(), (std::vector<std::int64_t>{1, 2, 3}));
    press(Qt::Key_0);
    EXPECT_EQ(decision(2)->kind, AnnotationKind::Cleared);
    press(Qt::Key_U);
    EXPECT_EQ(decision(3)->kind, AnnotationKind::Unsure);
    press(Qt::Key_Space);
    EXPECT_EQ(decision(1)->kind, AnnotationKind::Skip);
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(label(1) + label(2) + label(3), before);
}

TEST_F(CommentsPageTest, WhatIsLabelledOutOfTheListMakesRoomForTheNext)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        const std::int64_t ids[] = {4, 5, 6};
        label_comments(project, 1, ids, {AnnotationKind::Cleared, {}, {}}, "else");
    }
    open_page(file);
    filter("filter_label", QStringLiteral("unlabelled"));
    wait_for("the unlabelled", [&] { return table()->ids() == std::vector<std::int64_t>{4, 5, 6}; });
    choose_row(1);
    press(Qt::Key_1);
    wait_for("one fewer", [&] { return table()->ids() == std::vector<std::int64_t>{4, 6}; });
    EXPECT_EQ(view()->chosen(), std::vector<std::int64_t>{6});
}

TEST_F(CommentsPageTest, CommentsMoveBetweenTheParts)
{
    open_page(make_project());
    choose_rows(0, 1);
    window().findChild<QAction*>(QStringLiteral("comments.to_validation"))->trigger();
    EXPECT_EQ(cell(0, CommentTable::Split), QStringLiteral("validation"));
    EXPECT_EQ(cell(1, CommentTable::Split), QStringLiteral("validation"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(1, CommentTable::Split), QString());
}

TEST_F(CommentsPageTest, DeletedCommentsComeBackByTheButtonOfTheMessage)
{
    open_page(make_project());
    const auto all = table()->ids();
    choose_rows(0, 2);
    press(Qt::Key_Delete);
    wait_for("three fewer", [&] { return table()->ids().size() == all.size() - 3; });
    auto* message = find<QWidget>("message_bar");
    EXPECT_EQ(message->findChild<QLabel*>(QStringLiteral("message_text"))->text(), QStringLiteral("Deleted 3 comments"));
    QTest::mouseClick(message->findChild<QPushButton*>(QStringLiteral("message_action")), Qt::LeftButton);
    wait_for("all again", [&] { return table()->ids() == all; });
}

TEST_F(CommentsPageTest, ManyCommentsAreChangedOnAnotherThread)
{
    const auto file = make_project(Filling::Empty);
    {
        Project project = Project::open(file);
        Transaction transaction(project);
        Comments comments(project);
        for (int i = 0; i < 1500; ++i)
            comments.add({.text = "comment " + std::to_string(i)}, "comment " + std::to_string(i));
        transaction.commit();
    }
    open_page(file);
    wait_for("the whole list", [&] { return table()->rowCount() == 1500; });
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_1);
    wait_for("all labelled", [&] { return label(1) == QStringLiteral("Fine") && label(1500) == QStringLiteral("Fine"); });
    EXPECT_EQ(view()->chosen_count(), 1500);
}

TEST_F(CommentsPageTest, WhatIsChosenStaysChosenWhenAnotherProgramChangesTheProject)
{
    const auto file = make_project();
    open_page(file);
    choose_rows(3, 5);
    const auto chosen = view()->chosen();
    {
        Project other = Project::open_again(file);
        const std::int64_t first = 1;
        delete_comments(other, std::span(&first, 1), "else");
    }
    wait_for("one fewer", [&] { return table()->ids().front() == 2; });
    EXPECT_EQ(view()->chosen(), chosen);
    EXPECT_EQ(view()->currentIndex().row(), 4); // was 5, of the same comment
}

TEST_F(CommentsPageTest, ARowThatCannotBeReadJustNowComesLaterAndNobodyWaits)
{
    const auto file = make_project();
    open_page(file);
    {
        Project other = Project::open_again(file);
        other.database().exec("BEGIN EXCLUSIVE");
        table()->forget_rows();
        EXPECT_EQ(cell(0, CommentTable::Text), QString());
        other.database().exec("COMMIT");
    }
    wait_for("the row", [&] { return !cell(0, CommentTable::Text).isEmpty(); });
}

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
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], label(2) + QLatin1Char('\t') + qt(Comments(session().project()).get(2).text));
    EXPECT_TRUE(lines[0].contains(QStringLiteral("damn"))); // masked in the table
}

TEST_F(CommentsPageTest, StrongLanguageIsMaskedUntilTheKeyOrTheOpenComment)
{
    const auto file = make_project();
    add_run_to(file);
    open_page(file);
    EXPECT_FALSE(cell(0, CommentTable::Text).contains(QStringLiteral("lamp"))); // scores 0.9
    EXPECT_TRUE(cell(1, CommentTable::Text).contains(QStringLiteral("\u25CF\u25CF\u25CF\u25CF form")));
    choose_row(0);
    auto* text = find<CommentView>("detail_text");
    EXPECT_TRUE(text->is_masked());
    press(Qt::Key_Return);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("lamp")));
    press(Qt::Key_B);
    EXPECT_TRUE(cell(0, CommentTable::Text).contains(QStringLiteral("lamp")));
    EXPECT_TRUE(cell(1, CommentTable::Text).contains(QStringLiteral("damn")));
    press(Qt::Key_B);
    EXPECT_FALSE(cell(0, CommentTable::Text).contains(QStringLiteral("lamp")));
}

TEST_F(CommentsPageTest, AnOpenCommentShowsItsHistoryAndItsThread)
{
    open_page(make_project());
    choose_row(0);
    press(Qt::Key_2);
    EXPECT_TRUE(find<QLabel>("detail_history")->text().contains(QStringLiteral("Hostile")));
    auto* thread = find<QListWidget>("detail_thread");
    wait_for("the thread", [&] { return thread->count() > 1; });
    const std::int64_t other = thread->item(1)->data(Qt::UserRole).toLongLong();
    ASSERT_NE(other, 1);
    QTest::mouseClick(thread->viewport(), Qt::LeftButton, {}, thread->visualItemRect(thread->item(1)).center());
    EXPECT_EQ(view()->chosen(), std::vector<std::int64_t>{other});
    click("close_detail");
    EXPECT_FALSE(find<QWidget>("detail_panel")->isVisible());
}

TEST_F(CommentsPageTest, CommentsThatAnotherPageAsksForAreShownAloneWithAChip)
{
    const auto file = make_project();
    open(file, PageId::Train); // the page of comments is not there yet
    Q_EMIT session().comments_wanted({7, 3});
    EXPECT_EQ(window().workspace()->page_id(), PageId::Comments);
    wait_for("the two", [&] { return table()->ids() == std::vector<std::int64_t>{3, 7}; });
    EXPECT_TRUE(find<QPushButton>("chip_chosen")->text().startsWith(QStringLiteral("2 chosen comments")));
    click("chip_chosen");
    wait_for("all", [&] { return table()->rowCount() > 2; });
}

TEST_F(CommentsPageTest, TheChosenGoToTheLabelQueue)
{
    open_page(make_project());
    choose_rows(2, 3);
    QSignalSpy wanted(&session(), &Session::label_wanted);
    press(Qt::Key_L);
    ASSERT_EQ(wanted.count() > 0, true);
    EXPECT_EQ(wanted.first().first().value<std::vector<std::int64_t>>(), (std::vector<std::int64_t>{3, 4}));
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
    dialog->close();
}

}
}
