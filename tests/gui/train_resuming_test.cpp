// A training that was cancelled, and goes on.
#include "gui/train_page_test.h"

#include "train/loss_plot.h"

namespace winnow {
namespace {

class TrainResuming : public TrainPageTest {
protected:
    void cancel_half_way()
    {
        play("train-slowly");
        open_train_page(project);
        start_training();
        wait_for("half of the steps", [this] { return state()->step == 10; });
        click("cancel_training");
        wait_for_end();
    }

    std::size_t losses_shown() { return find<LossPlot>("loss_plot")->table().rows.size(); }

    const fs::path project = make_project();
};

TEST_F(TrainResuming, ACancelledTrainingGoesOnByTheButtonOfItsRun)
{
    cancel_half_way();
    EXPECT_TRUE(text("progress_line").startsWith(QStringLiteral("It was cancelled, and can go on where it was."))) << text("progress_line").toStdString();
    play("train");
    click("resume_training");
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("training"));
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("finished"));
    EXPECT_EQ(run_numbered(session().project(), 1).state, RunState::Finished);
    EXPECT_FALSE(find<QWidget>("resume_training")->isVisible());
    EXPECT_EQ(losses_shown(), 20u);
}

TEST_F(TrainResuming, ACancelledTrainingGoesOnByTheMessageAndAfterTheProjectWasClosed)
{
    cancel_half_way();
    window().close_project();
    open(project, PageId::Train);
    EXPECT_TRUE(find<QWidget>("resume_training")->isVisible());
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible()) << "it was ended by the user: nothing is to be said about it";
    play("train-slowly");
    click("resume_training");
    wait_for("the training goes on", [this] { return state() && state()->total_steps > 0; });
    click("cancel_training");
    wait_for_end();
    play("train");
    click("message_action");
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("finished"));
}

TEST_F(TrainResuming, TheCurveOfATrainingThatGoesOnBeginsAtItsFirstStep)
{
    cancel_half_way();
    EXPECT_EQ(losses_shown(), 10u);
    play("train-slowly");
    click("resume_training");
    wait_for("the training goes on", [this] { return state() && state()->total_steps > 0; });
    wait_for("the losses of before", [this] { return losses_shown() == 10; });
    ASSERT_EQ(state()->epochs.size(), 1u);
    EXPECT_EQ(state()->epochs.front().step, 10);
    let_go(project, 1);
    wait_for_end();
    EXPECT_EQ(losses_shown(), 20u);
}

}
}
