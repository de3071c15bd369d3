#include "gui/train_page_test.h"

#include "store/splits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace winnow {
namespace {

TEST_F(TrainPageTest, WhatItTakesIsEstimatedBeforeTheFirstTrainingOfTheseSettings)
{
    play("train-slowly");
    open_train_page(make_project());
    click("estimate");
    wait_for("the estimate", [this] { return text("estimate_line").contains(QStringLiteral("20 steps")); });
    EXPECT_TRUE(text("estimate_line").startsWith(QStringLiteral("Estimate – "))) << text("estimate_line").toStdString();
    EXPECT_TRUE(text("estimate_line").contains(QStringLiteral("600.0 MB"))) << text("estimate_line").toStdString();
    EXPECT_TRUE(runs(session().project()).empty());
    EXPECT_TRUE(splits(session().project(), session().task().id).empty()) << "an estimate keeps nothing";
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
    EXPECT_TRUE(text("progress_line").startsWith(QStringLiteral("Measured – 20 steps in 65 seconds on the processor, at most 600.0 MB of memory."))) << text("progress_line").toStdString();
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

}
}
