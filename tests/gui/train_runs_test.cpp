// What can be done with the runs in the list: two are compared, and those that are not wanted any more are deleted.
#include "gui/run_fixture.h"
#include "gui/train_page_test.h"

#include "common/folder_lock.h"
#include "jobs/frozen_examples.h"
#include "jobs/run_owner.h"

#include <QAction>
#include <QComboBox>
#include <QTabWidget>

namespace winnow {
namespace {

class TrainRuns : public TrainPageTest {
protected:
    void open_with_runs(int count)
    {
        for (int run = 1; run <= count; ++run)
            add_made_up_run(project, {.seed = static_cast<std::uint64_t>(run)});
        open(project, PageId::Train);
        wait_for("the runs", [&] { return list()->model()->rowCount() == count; });
    }

    QTableView* list() { return find<QTableView>("runs"); }

    void choose_row(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(list()->model()->index(row, 0)).center());
    }

    void delete_chosen()
    {
        list()->setFocus();
        press(Qt::Key_Delete);
        ASSERT_TRUE(find<QWidget>("message_bar")->isVisible());
        click("message_action");
    }

    bool is_compared() { return find<QComboBox>("compare_with")->currentIndex() > 0 && find<QTabWidget>("review_tabs")->currentWidget()->objectName() == QStringLiteral("comparison_panel"); }

    const fs::path project = make_project();
};

TEST_F(TrainRuns, TwoChosenOnesAreComparedInReview)
{
    open_with_runs(3);
    choose_row(0);
    EXPECT_EQ(find<QPushButton>("open_review")->text(), QStringLiteral("Open in Review"));
    choose_row(2, Qt::ControlModifier);
    EXPECT_EQ(find<QPushButton>("open_review")->text(), QStringLiteral("Compare in Review"));
    click("open_review");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Review);
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(3));
    wait_for("the comparison", [this] { return is_compared(); });
    EXPECT_EQ(find<QComboBox>("compare_with")->currentData().toLongLong(), 1);

    window().workspace()->open_page(PageId::Train); // the other two, now that the page is there
    choose_row(0);
    choose_row(1, Qt::ControlModifier);
    click("open_review");
    wait_for("the other comparison", [this] { return is_compared() && find<QComboBox>("compare_with")->currentData().toLongLong() == 2; });
}

TEST_F(TrainRuns, AFinishedAndAnUnfinishedOneAreNotCompared)
{
    play("train-slowly");
    open_train_page(project);
    start_training();
    click("cancel_training");
    wait_for_end();
    play("train");
    click("train");
    wait_for("the other run", [this] { return !state() && list()->model()->rowCount() == 2; });
    choose_row(0);
    choose_row(1, Qt::ControlModifier);
    EXPECT_FALSE(find<QPushButton>("open_review")->isEnabled());
}

TEST_F(TrainRuns, TheDeleteKeyAsksAndThenNothingOfTheRunIsLeft)
{
    open_with_runs(3);
    choose_row(1);
    list()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_TRUE(text("message_text").startsWith(QStringLiteral("Delete run 2?"))) << text("message_text").toStdString();
    EXPECT_EQ(runs(session().project()).size(), 3u) << "it is a question";
    click("message_action");
    wait_for("the run goes", [this] { return list()->model()->rowCount() == 2; });
    EXPECT_TRUE(scores(session().project(), 2).empty());
    wait_for("the next one is chosen", [this] {
        return list()->selectionModel()->selectedRows().size() == 1 && list()->selectionModel()->selectedRows().front().row() == 1;
    });
}

TEST_F(TrainRuns, SeveralAreDeletedAtOnce)
{
    open_with_runs(3);
    choose_row(0);
    choose_row(1, Qt::ControlModifier);
    list()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_TRUE(text("message_text").startsWith(QStringLiteral("Delete 2 run"))) << text("message_text").toStdString();
    click("message_action");
    wait_for("the runs go", [this] { return list()->model()->rowCount() == 1; });
    EXPECT_EQ(cell(0, RunTable::Number), QStringLiteral("1"));
}

TEST_F(TrainRuns, ACancelledOneGoesWithItsFolder)
{
    play("train-slowly");
    open_train_page(project);
    start_training();
    EXPECT_FALSE(find<QAction>("delete_runs")->isEnabled()) << "it is being trained";
    click("cancel_training");
    wait_for_end();
    ASSERT_TRUE(fs::exists(path(QStringLiteral("forum.winnow-jobs"))));
    choose_row(0);
    delete_chosen();
    wait_for("the run goes", [this] { return runs(session().project()).empty() && !fs::exists(path(QStringLiteral("forum.winnow-jobs"))); });
    wait_for("the list says that it is empty", [this] { return !list()->isVisible(); });
}

TEST_F(TrainRuns, TheOtherPagesLookAtTheNewestThatIsLeft)
{
    open_with_runs(2);
    for (const PageId page : {PageId::Review, PageId::Comments, PageId::Label, PageId::Export, PageId::Try, PageId::Train})
        window().workspace()->open_page(page);
    session().choose_run(2);
    choose_row(0);
    delete_chosen();
    wait_for("the other run", [this] { return session().run() == std::optional<std::int64_t>(1); });
    wait_for("the list has one", [this] { return list()->model()->rowCount() == 1; });
    choose_row(0);
    delete_chosen();
    wait_for("no run", [this] { return !session().run(); });
    for (const PageId page : {PageId::Review, PageId::Comments, PageId::Label, PageId::Export, PageId::Try}) {
        window().workspace()->open_page(page);
        QTest::qWait(100);
        const auto* bar = window().workspace()->page()->findChild<QWidget*>(QStringLiteral("message_bar"));
        EXPECT_FALSE(bar && bar->isVisible()) << static_cast<int>(page);
    }
}

TEST_F(TrainRuns, OneThatAnotherProgramTakesUpMeanwhileIsNotDeleted)
{
    play("train-slowly");
    open_train_page(project);
    start_training();
    click("cancel_training");
    wait_for_end();
    choose_row(0);
    list()->setFocus();
    press(Qt::Key_Delete);
    const FolderLock held_by_another(job_folder(session().project(), run_numbered(session().project(), 1)));
    click("message_action");
    wait_for("the refusal", [this] { return text("message_text").startsWith(QStringLiteral("Run 1 is being trained.")); });
    EXPECT_EQ(runs(session().project()).size(), 1u);
}

}
}
