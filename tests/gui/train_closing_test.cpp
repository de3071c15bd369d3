#include "gui/train_page_test.h"

namespace winnow {
namespace {

TEST_F(TrainPageTest, AStoppedTrainingIsOfferedForResumeWhenTheProjectIsOpenedAgain)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    window().close_project();
    ASSERT_TRUE(find<QWidget>("close_question")->isVisible());
    click("close_stop");
    wait_for("the project closes", [this] { return window().workspace() == nullptr; });

    play("train");
    open(project, PageId::Train);
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("interrupted"));
    EXPECT_TRUE(text("progress_line").startsWith(QStringLiteral("It did not come to its end: it was stopped when the project was closed, or the program ended.")))
        << text("progress_line").toStdString();
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible()) << "one offer is enough";
    click("resume_training");
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("finished"));
}

TEST_F(TrainPageTest, ClosingTheWindowAsksAndStayingOpenChangesNothing)
{
    play("train-slowly");
    open_train_page(make_project());
    start_training();
    window().close();
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(find<QWidget>("close_question")->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("close_question")->isVisible());
    EXPECT_TRUE(state());
}

TEST_F(TrainPageTest, TheTrainingGoesOnBehindTheClosedWindowUntilTheRunIsInTheDocument)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    window().close();
    click("close_go_on");
    wait_for("the window hides", [this] { return !window().isVisible(); });
    let_go(project, 1);
    Project other = Project::open_again(project);
    wait_for("the run is in the document", [&] { return run_numbered(other, 1).state == RunState::Finished; });
}

TEST_F(TrainPageTest, OpeningTheProjectAgainFindsTheWindowWithItsTraining)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    window().close();
    click("close_go_on");
    wait_for("the window hides", [this] { return !window().isVisible(); });
    MainWindow second;
    second.show();
    second.open_at_start(project);
    wait_for("the first window comes back", [this] { return window().isVisible() && window().workspace() && state(); });
    wait_for("the second window goes", [&] { return !second.isVisible(); });
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
    EXPECT_EQ(state()->run, 1);
}

TEST_F(TrainPageTest, StartingTheProgramAgainFindsTheWindowWithItsTraining)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    window().close();
    click("close_go_on");
    wait_for("the window hides", [this] { return !window().isVisible(); });
    MainWindow second;
    second.show();
    second.begin_at_home();
    wait_for("the first window comes back", [this] { return window().isVisible() && window().workspace() && state(); });
    wait_for("the second window goes", [&] { return !second.isVisible(); });
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
    EXPECT_EQ(state()->run, 1);
}

}
}
