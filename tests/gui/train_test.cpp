#include "gui/train_page_test.h"

#include "jobs/run_owner.h"
#include "jobs/split_maker.h"
#include "store/splits.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

TEST_F(TrainPageTest, ATrainingShowsItsProgressAndIsInTheListWithItsFigures)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    wait_for("half of the steps", [this] { return text("progress_line").startsWith(QStringLiteral("10 of 20 steps")); });
    EXPECT_TRUE(find<QToolButton>("training_status_text")->text().startsWith(QStringLiteral("Training run 1: 10 of 20 steps")));
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

TEST_F(TrainPageTest, TheFirstModelOfTheMachineIsChosenWhereNoneWasBefore)
{
    open_train_page(make_project());
    EXPECT_EQ(find<QComboBox>("model")->currentData().toString(), QStringLiteral("tiny"));
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

TEST_F(TrainPageTest, WhatItTakesIsEstimatedBeforeTheFirstTrainingOfTheseSettings)
{
    play("train-slowly");
    open_train_page(make_project());
    click("estimate");
    wait_for("the estimate", [this] { return text("estimate_line").contains(QStringLiteral("20 steps")); });
    EXPECT_TRUE(text("estimate_line").contains(QStringLiteral("600.0 MB"))) << text("estimate_line").toStdString();
    EXPECT_TRUE(runs(session().project()).empty());
    EXPECT_TRUE(splits(session().project(), session().task().id).empty()) << "an estimate keeps nothing";
}

TEST_F(TrainPageTest, ACancelledTrainingSaysSoAndCanBeginAgain)
{
    play("train-slowly");
    open_train_page(make_project());
    start_training();
    click("cancel_training");
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("cancelled"));
    EXPECT_EQ(text("message_text"), QStringLiteral("Run 1 was cancelled."));
    EXPECT_TRUE(find<QPushButton>("train")->isEnabled());
}

TEST_F(TrainPageTest, ALackOfMemoryIsASentenceWithButtonsForWhatToTry)
{
    play("train-no-memory");
    open_train_page(make_project());
    click("train");
    wait_for("the failure", [this] { return find<QWidget>("failure")->isVisible(); });
    EXPECT_EQ(text("failure_sentence"), QStringLiteral("There was not enough memory."));
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("failed"));
    click("remedy_batch");
    EXPECT_FALSE(find<QWidget>("failure")->isVisible());
    EXPECT_EQ(find<QSpinBox>("setting_batch_size")->value(), 4);
    EXPECT_EQ(find<QSpinBox>("setting_gradient_accumulation_steps")->value(), 2);
    EXPECT_EQ(find<QComboBox>("recipe")->currentData().toString(), QStringLiteral("own"));
}

TEST_F(TrainPageTest, WhatTheChoicesAboutMemoryCostIsSaidForTheChosenModel)
{
    use_readable_model();
    open_train_page(make_project());
    click("all_settings");
    wait_for("the costs", [this] { return !text("note_base_weights").isEmpty(); });
    for (const char* name : {"float32", "bfloat16", "int8", "nf4"})
        EXPECT_TRUE(text("note_base_weights").contains(QLatin1String(name))) << text("note_base_weights").toStdString();
    EXPECT_TRUE(text("note_gradient_checkpointing").contains(QStringLiteral("off"))) << text("note_gradient_checkpointing").toStdString();
    const QString before = text("note_activations");
    find<QSpinBox>("setting_batch_size")->setValue(64);
    EXPECT_NE(text("note_activations"), before);
    EXPECT_TRUE(before.contains(QStringLiteral("on the processor"))) << before.toStdString();
    find<QComboBox>("setting_base_weights")->setCurrentText(QStringLiteral("nf4"));
    EXPECT_TRUE(find<QLineEdit>("command")->text().contains(QStringLiteral("--base-weights nf4"))) << find<QLineEdit>("command")->text().toStdString();
}

TEST_F(TrainPageTest, WhatTheChoicesCostIsSaidForTheDeviceThatAnEstimateFound)
{
    use_readable_model();
    play("estimate-on-gpu");
    open_train_page(make_project());
    click("all_settings");
    wait_for("the costs", [this] { return text("note_base_weights").contains(QStringLiteral("on the processor")); });
    click("estimate");
    wait_for("the costs there", [this] { return text("note_base_weights").contains(QStringLiteral("on cuda:0")); });
}

TEST_F(TrainPageTest, ARunSaysHowItHeldTheModel)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    start_training();
    let_go(project, 1);
    wait_for_end();
    EXPECT_TRUE(text("progress_line").contains(QStringLiteral("Weights held in bfloat16, gradient checkpointing."))) << text("progress_line").toStdString();
}

TEST_F(TrainPageTest, LeastMemoryIsOfferedAfterALackOfIt)
{
    play("train-no-memory");
    open_train_page(make_project());
    click("train");
    wait_for("the failure", [this] { return find<QWidget>("failure")->isVisible(); });
    click("remedy_weights");
    EXPECT_EQ(find<QComboBox>("setting_base_weights")->currentText(), QStringLiteral("nf4"));
    EXPECT_EQ(find<QComboBox>("setting_gradient_checkpointing")->currentText(), QStringLiteral("on"));
}

TEST_F(TrainPageTest, WhatFailsInTheEstimateIsNotStarted)
{
    play("estimate-no-memory");
    open_train_page(make_project());
    click("train");
    wait_for("the failure", [this] { return find<QWidget>("failure")->isVisible(); });
    EXPECT_TRUE(runs(session().project()).empty());
    click("remedy_length");
    EXPECT_EQ(find<QSpinBox>("setting_max_length")->value(), 64);
}

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
    EXPECT_EQ(text("message_text"), QStringLiteral("Run 1 did not come to its end. It can go on where it was."));
    click("message_action");
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

TEST_F(TrainPageTest, TheSettingsOfARunAreUsedAgain)
{
    open_train_page(make_project());
    find<QSpinBox>("setting_r")->setValue(3);
    find<QCheckBox>("module_q_proj")->setChecked(false);
    click("train");
    wait_for("the run", [this] { return !state() && find<QTableView>("runs")->model()->rowCount() == 1; });
    find<QComboBox>("recipe")->setCurrentIndex(find<QComboBox>("recipe")->findData(QStringLiteral("codelab")));
    Q_EMIT find<QComboBox>("recipe")->activated(find<QComboBox>("recipe")->currentIndex());
    ASSERT_EQ(find<QSpinBox>("setting_r")->value(), 4);
    find<QTableView>("runs")->selectRow(0);
    click("reuse_settings");
    EXPECT_EQ(find<QSpinBox>("setting_r")->value(), 3);
    EXPECT_FALSE(find<QCheckBox>("module_q_proj")->isChecked());
}

TEST_F(TrainPageTest, TwoRunsAreComparedByTheSettingsThatDiffer)
{
    open_train_page(make_project());
    for (const int epochs : {1, 2}) {
        find<QLineEdit>("setting_epochs")->setText(QString::number(epochs));
        Q_EMIT find<QLineEdit>("setting_epochs")->editingFinished();
        click("train");
        wait_for("the run", [&] { return !state() && find<QTableView>("runs")->model()->rowCount() == epochs; });
    }
    find<QTableView>("runs")->selectAll();
    click("compare_settings");
    auto* table = find<QWidget>("settings_difference")->findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("Epochs"));
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("1.0"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("2.0"));
}

TEST_F(TrainPageTest, AnOwnRecipeIsKeptAndTakenBack)
{
    const auto project = make_project();
    open_train_page(project);
    find<QSpinBox>("setting_batch_size")->setValue(5);
    EXPECT_EQ(find<QComboBox>("recipe")->currentData().toString(), QStringLiteral("own"));
    click("save_recipe");
    click("reset_recipe");
    EXPECT_EQ(find<QSpinBox>("setting_batch_size")->value(), 8);
    auto* recipes = find<QComboBox>("recipe");
    recipes->setCurrentIndex(recipes->findData(QStringLiteral("own")));
    Q_EMIT recipes->activated(recipes->currentIndex());
    EXPECT_EQ(find<QSpinBox>("setting_batch_size")->value(), 5);
}

TEST_F(TrainPageTest, TheCommandSaysWhatDiffersFromTheRecipe)
{
    open_train_page(make_project());
    find<QSpinBox>("setting_r")->setValue(16);
    click("show_command");
    click("copy_command");
    const QString command = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(command.startsWith(QStringLiteral("winnow-cli train "))) << command.toStdString();
    EXPECT_TRUE(command.endsWith(QStringLiteral("--task 'Hostile comments' --model tiny --recipe quick --rank 16"))) << command.toStdString();
}

TEST_F(TrainPageTest, TheSplitIsMadeByAButtonAndRefusedOnceTheTestWasLookedAt)
{
    open_train_page(make_project());
    click("make_split");
    wait_for("the split", [this] { return find<QPushButton>("make_split")->text() == QStringLiteral("Split anew"); });
    const auto before = splits(session().project(), session().task().id);
    count_test_look(session().project(), session().task().id);
    find<QSpinBox>("split_seed")->setValue(7);
    click("make_split");
    wait_for("the refusal", [this] { return find<QWidget>("message_bar")->isVisible(); });
    EXPECT_EQ(splits(session().project(), session().task().id).size(), before.size());
    EXPECT_EQ(splits(session().project(), session().task().id).front().comment_id, before.front().comment_id);
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
