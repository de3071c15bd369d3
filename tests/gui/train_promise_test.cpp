// A training that was asked for, and follows once it is known what it takes: also where the project is left before that.
#include "gui/train_page_test.h"

namespace winnow {
namespace {

class TrainPromise : public TrainPageTest {
protected:
    // The worker, of the estimate and of the training, waits for let_work().
    void press_train()
    {
        const fs::path program = path(QStringLiteral("worker-that-waits"));
        std::ofstream(program) << "#!/bin/sh\nwhile [ ! -e '" << path(QStringLiteral("work")).string() << "' ]; do sleep 0.05; done\n"
                               << "exec '" << WINNOW_FAKE_WORKER << "' train \"$3\"\n";
        fs::permissions(program, fs::perms::owner_all);
        qputenv("WINNOW_CLI", qt(program).toUtf8());
        open_train_page(file);
        click("train");
        ASSERT_TRUE(text("estimate_line").contains(QStringLiteral("the training follows")));
    }

    void let_work() { std::ofstream(path(QStringLiteral("work"))) << ""; }

    const fs::path file = make_project();
};

TEST_F(TrainPromise, ClosingTheProjectAsksAndStayingOpenKeepsThePromise)
{
    press_train();
    window().close_project();
    ASSERT_NE(window().workspace(), nullptr);
    ASSERT_TRUE(find<QWidget>("close_question")->isVisible());
    EXPECT_TRUE(text("close_question_text").startsWith(QStringLiteral("A training is being started."))) << text("close_question_text").toStdString();
    EXPECT_TRUE(text("close_question_text").endsWith(QStringLiteral("nothing of it is there yet.")));
    click("close_stay");
    let_work();
    wait_for("the run", [this] { return !state() && runs(session().project()).size() == 1; });
    EXPECT_EQ(run_numbered(session().project(), 1).state, RunState::Finished);
}

TEST_F(TrainPromise, TheQuestionStaysWhenTheTrainingBegins)
{
    press_train();
    window().close_project();
    QStringList said;
    const TrainingDesk& desk = session().training();
    QObject::connect(&desk, &TrainingDesk::changed, &window(), [&] {
        if (desk.has_any() && find<QWidget>("close_question")->isHidden())
            said << QStringLiteral("hidden");
        else if (desk.has_any())
            said << text("close_question_text");
    });
    let_work();
    wait_for("the run", [this] { return !state() && runs(session().project()).size() == 1; });
    EXPECT_FALSE(said.contains(QStringLiteral("hidden")));
    EXPECT_TRUE(!said.filter(QStringLiteral("Run 1 is being trained.")).isEmpty()) << said.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(find<QWidget>("close_question")->isHidden()) << "nothing is left to ask";
}

TEST_F(TrainPromise, ItIsKeptBehindTheWindow)
{
    press_train();
    window().close_project();
    click("close_go_on");
    wait_for("the project is left", [this] { return window().workspace() == nullptr; });
    let_work();
    Project other = Project::open_again(file);
    wait_for("the run is in the document", [&] { return runs(other).size() == 1 && run_numbered(other, 1).state == RunState::Finished; });
}

TEST_F(TrainPromise, ItIsNotKeptWhereItIsStopped)
{
    press_train();
    window().close_project();
    click("close_stop");
    wait_for("the project is left", [this] { return window().workspace() == nullptr; });
    let_work();
    QTest::qWait(300);
    Project other = Project::open_again(file);
    EXPECT_TRUE(runs(other).empty());
}

}
}
