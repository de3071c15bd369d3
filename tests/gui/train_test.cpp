#include "gui/run_fixture.h"
#include "gui/train_page_test.h"

#include "common/folder_lock.h"
#include "evaluation/threshold.h"
#include "jobs/frozen_examples.h"
#include "jobs/run_figures.h"
#include "jobs/run_owner.h"
#include "jobs/run_threshold.h"
#include "jobs/split_maker.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

namespace winnow {
namespace {

TEST_F(TrainPageTest, ATrainingShowsItsProgressAndIsInTheListWithItsFigures)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    wait_for("half of the steps", [this] { return text("progress_line").startsWith(QStringLiteral("10 of 20 steps")); });
    wait_for("the status line too", [this] { return find<QToolButton>("training_status_text")->text().startsWith(QStringLiteral("Training run 1: 10 of 20 steps")); });
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("training"));
    EXPECT_FALSE(find<QPushButton>("train")->isEnabled());
    let_go(project, 1);
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::Number), QStringLiteral("1"));
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("finished"));
    EXPECT_EQ(cell(0, RunTable::Recipe), QStringLiteral("Quick"));
    EXPECT_EQ(cell(0, RunTable::Model), QStringLiteral("tiny"));
    EXPECT_EQ(cell(0, RunTable::Examples), QStringLiteral("280"));
    EXPECT_EQ(cell(0, RunTable::Auc), QStringLiteral("1.000"));
    EXPECT_EQ(cell(0, RunTable::Duration), QStringLiteral("1:05"));
    EXPECT_EQ(run_numbered(session().project(), 1).state, RunState::Finished);
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(1));
    EXPECT_TRUE(find<QWidget>("training_status")->isHidden());
}

TEST_F(TrainPageTest, TheFigureInTheTableIsThatAtTheRunsThresholdAndSaysSo)
{
    const auto project = make_project();
    add_made_up_run(project);
    open(project, PageId::Train);
    wait_for("the run", [this] { return find<QTableView>("runs")->model()->rowCount() == 1; });
    const auto tip = [this] { return find<QTableView>("runs")->model()->index(0, RunTable::F1).data(Qt::ToolTipRole).toString(); };
    for (const double threshold : {0.9, 0.0}) {
        set_threshold(session().project(), 1, {threshold, {ThresholdChoice::Way::ByHand, 0}});
        session().announce({.runs = true});
        const auto part = sample_of(scores(session().project(), 1), session().task().task, Split::Validation);
        const double f1 = operating_point(one_against_rest(part, 1), threshold).f1();
        EXPECT_EQ(cell(0, RunTable::F1), QLocale().toString(f1, 'f', 3));
        EXPECT_EQ(tip(), QStringLiteral("At the threshold %1").arg(QLocale().toString(threshold, 'f', 3)));
    }
}

TEST_F(TrainPageTest, TheStatusLineIsOnEveryPageAndLeadsBack)
{
    play("train-slowly");
    open_train_page(make_project());
    start_training();
    window().workspace()->open_page(PageId::Label);
    EXPECT_TRUE(find<QWidget>("training_status")->isVisible());
    click("training_status_text");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(TrainPageTest, TheEndIsSaidOnTheOtherPagesUntilItIsPressedOrClosed)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    window().workspace()->open_page(PageId::Label);
    let_go(project, 1);
    const auto end = [this] { return find<QWidget>("training_end"); };
    wait_for("the end", [&] { return end()->isVisible(); });
    EXPECT_EQ(end()->findChild<QLabel*>(QStringLiteral("message_text"))->text(), QStringLiteral("Run 1 is finished."));
    EXPECT_FALSE(find<QToolButton>("training_status_text")->isVisible());
    window().workspace()->open_page(PageId::Comments);
    EXPECT_TRUE(end()->isVisible());
    QTest::mouseClick(end()->findChild<QPushButton*>(QStringLiteral("message_action")), Qt::LeftButton);
    EXPECT_EQ(window().workspace()->page_id(), PageId::Review);
    EXPECT_TRUE(find<QWidget>("training_status")->isHidden());
}

TEST_F(TrainPageTest, TheEndIsSaidOnceOnThePageTrain)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    window().workspace()->open_page(PageId::Label);
    let_go(project, 1);
    wait_for("the end", [this] { return find<QWidget>("training_end")->isVisible(); });
    window().workspace()->open_page(PageId::Train);
    EXPECT_FALSE(find<QWidget>("training_end")->isVisible());
    EXPECT_EQ(text("message_text"), QStringLiteral("Run 1 is finished."));
}

TEST_F(TrainPageTest, AFailureIsSaidOnTheOtherPagesWithItsSentence)
{
    play("train-no-memory");
    open_train_page(make_project());
    click("train");
    window().workspace()->open_page(PageId::Label);
    wait_for("the end", [this] { return find<QWidget>("training_end")->isVisible(); });
    const QString said = find<QWidget>("training_end")->findChild<QLabel*>(QStringLiteral("message_text"))->text();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Run 1 failed. "))) << said.toStdString();
    EXPECT_GT(said.size(), 30);
    QTest::mouseClick(find<QWidget>("training_end")->findChild<QToolButton*>(QStringLiteral("message_close")), Qt::LeftButton);
    EXPECT_TRUE(find<QWidget>("training_status")->isHidden());
}

TEST_F(TrainPageTest, ACancelledTrainingSaysSoAndCanBeginAgain)
{
    play("train-slowly");
    open_train_page(make_project());
    start_training();
    click("cancel_training");
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("cancelled"));
    EXPECT_EQ(text("message_text"), QStringLiteral("Run 1 was cancelled. It can go on where it was."));
    EXPECT_TRUE(find<QPushButton>("train")->isEnabled());
}

TEST_F(TrainPageTest, TheFocusGoesFromTheButtonThatStartsToTheOneThatCancels)
{
    play("train-slowly");
    open_train_page(make_project());
    find<QPushButton>("train")->setFocus();
    press(Qt::Key_Space);
    wait_for("the training goes on", [this] { return state() && state()->step > 0; });
    EXPECT_TRUE(find<QPushButton>("cancel_training")->hasFocus());
    press(Qt::Key_Space);
    wait_for_end();
    EXPECT_TRUE(find<QWidget>("run_panel")->hasFocus());
}

TEST_F(TrainPageTest, AProjectWithoutLabelsSaysWhatComesFirst)
{
    open(make_project(Filling::Empty), PageId::Train);
    wait_for("the empty state", [this] { return find<QWidget>("train_splitter")->isHidden(); });
    const auto buttons = window().workspace()->page()->findChildren<QPushButton*>(QStringLiteral("empty_button"));
    const auto shown = std::ranges::find_if(buttons, &QPushButton::isVisible);
    ASSERT_NE(shown, buttons.end());
    QTest::mouseClick(*shown, Qt::LeftButton);
    EXPECT_EQ(window().workspace()->page_id(), PageId::Label);
}

TEST_F(TrainPageTest, ASecondTrainingIsRefusedWhileAnotherProgramTrains)
{
    const auto project = make_project();
    open_train_page(project);
    TrainingRequest request;
    request.model_id = "tiny";
    request.model_path = "/models/tiny";
    make_split(session().project(), session().task(), default_split_plan(1));
    const auto run = create_run(session().project(), session().task(), request, freeze_examples(session().project(), session().task(), 0));
    const FolderLock held_by_another(job_folder(session().project(), run));
    click("train");
    wait_for("the refusal", [this] { return find<QWidget>("message_bar")->isVisible(); });
    EXPECT_TRUE(text("message_text").contains(QStringLiteral("another program"))) << text("message_text").toStdString();
    EXPECT_EQ(runs(session().project()).size(), 1U);
}

TEST_F(TrainPageTest, TheListOfRunsIsASoundModel)
{
    const auto project = make_project();
    open_train_page(project);
    auto* model = find<QTableView>("runs")->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int run = 1; run <= 2; ++run) {
        click("train");
        wait_for("the run", [&] { return !state() && model->rowCount() == run; });
    }
    window().workspace()->open_page(PageId::Label);
    window().workspace()->open_page(PageId::Train);
    EXPECT_EQ(model->rowCount(), 2);
}

// With a model and the real program: what a user does.
TEST_F(TrainPageTest, ARealModelIsTrainedThroughThePage)
{
    if (!qEnvironmentVariableIsSet("WINNOW_STARTER_MODEL") || m_real_worker.isEmpty())
        GTEST_SKIP() << "Needs $WINNOW_STARTER_MODEL, a model, and $WINNOW_CLI, the program that trains it.";
    fs::create_directories(path(QStringLiteral("models/starter")));
    fs::create_symlink(qEnvironmentVariable("WINNOW_STARTER_MODEL").toStdString(), path(QStringLiteral("models/starter/starter.gguf")));
    fs::remove_all(path(QStringLiteral("models/tiny")));
    qputenv("WINNOW_CLI", m_real_worker);
    open_train_page(make_project());
    click("show_prompt");
    wait_for("the prompt", [this] { return text("prompt_about").contains(QStringLiteral("tokens of at most")); }, 60000);
    find<QSpinBox>("setting_train_limit")->setValue(0);
    click("make_split");
    wait_for("the split", [this] { return find<QPushButton>("make_split")->text() == QStringLiteral("Split anew"); });
    find<QSpinBox>("setting_train_limit")->setValue(24);
    find<QSpinBox>("setting_max_length")->setValue(64);
    find<QLineEdit>("setting_epochs")->setText(QStringLiteral("1"));
    Q_EMIT find<QLineEdit>("setting_epochs")->editingFinished();
    click("train");
    wait_for("the run", [this] { return !state() && find<QTableView>("runs")->model()->rowCount() == 1; }, 300000);
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("finished")) << run_numbered(session().project(), 1).sentence;
    EXPECT_EQ(cell(0, RunTable::Examples), QStringLiteral("24"));
    EXPECT_FALSE(cell(0, RunTable::Auc).isEmpty());
}

}
}
