#include "gui/comments_page_test.h"

#include "ingest/import.h"
#include "store/comment_index.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <fstream>

namespace winnow {
namespace {

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

TEST_F(CommentsPageTest, AHeaderSaysWhatItSortsByWhereThatIsNotPlain)
{
    open_page(make_project());
    const auto header = [this](int column) { return table()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    EXPECT_EQ(header(CommentTable::Text), QStringLiteral("Comment"));
    click_header(CommentTable::Text);
    EXPECT_EQ(header(CommentTable::Text), QStringLiteral("Comment (by length)"));
    click_header(CommentTable::Annotator);
    EXPECT_EQ(header(CommentTable::Text), QStringLiteral("Comment"));
    EXPECT_EQ(header(CommentTable::Annotator), QStringLiteral("Annotator (by time)"));
    EXPECT_EQ(table()->headerData(CommentTable::Annotator, Qt::Horizontal, CommentTable::PlainTitleRole).toString(), QStringLiteral("Annotator"));
}

TEST_F(CommentsPageTest, HomeAndEndGoToTheFirstAndTheLastComment)
{
    open_page(make_project());
    choose_row(3);
    press(Qt::Key_End);
    EXPECT_EQ(view()->currentIndex().row(), table()->rowCount() - 1);
    press(Qt::Key_Home);
    EXPECT_EQ(view()->currentIndex().row(), 0);
    press(Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(view()->chosen_count(), table()->rowCount());
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

TEST_F(CommentsPageTest, AnOpenCommentShowsItsHistoryAndItsThread)
{
    open_page(make_project());
    choose_row(0);
    press(Qt::Key_2);
    EXPECT_TRUE(find<QLabel>("detail_history")->text().contains(QStringLiteral("Hostile")));
    EXPECT_LT(find<QLabel>("detail_history")->mapTo(&window(), QPoint()).y() + 2 * window().fontMetrics().height(), find<QListWidget>("detail_thread")->mapTo(&window(), QPoint()).y())
        << "it begins in sight";
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

TEST_F(CommentsPageTest, AllThatIsShownGoesToTheLabelQueueWhereNoMoreThanOneIsChosen)
{
    open_page(make_project());
    search(QStringLiteral("street"));
    wait_for("the list", [&] { return is_whole() && table()->rowCount() < 400; });
    const std::vector<std::int64_t> shown = table()->ids();
    ASSERT_GT(shown.size(), 3u);
    const auto* action = find<QAction>("comments.label");
    EXPECT_TRUE(action->text().startsWith(QStringLiteral("Send all %1 comment").arg(shown.size()))) << qPrintable(action->text());
    choose_rows(0, 2);
    EXPECT_TRUE(action->text().startsWith(QStringLiteral("Send the 3 chosen comment"))) << qPrintable(action->text());
    choose_row(1);
    QSignalSpy wanted(&session(), &Session::label_wanted);
    press(Qt::Key_L);
    ASSERT_GT(wanted.count(), 0);
    EXPECT_EQ(wanted.first().first().value<std::vector<std::int64_t>>(), shown);
}

}
}
