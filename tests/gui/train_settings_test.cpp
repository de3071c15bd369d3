#include "gui/train_page_test.h"

#include "jobs/split_maker.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/splits.h"
#include "store/tasks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <algorithm>

namespace winnow {
namespace {

TEST_F(TrainPageTest, TheFirstModelOfTheMachineIsChosenWhereNoneWasBefore)
{
    open_train_page(make_project());
    EXPECT_EQ(find<QComboBox>("model")->currentData().toString(), QStringLiteral("tiny"));
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

TEST_F(TrainPageTest, ASettingThatIsRefusedIsCalledByItsLabelUntilItIsMended)
{
    open_train_page(make_project());
    const auto put = [this](const QString& value) {
        find<QLineEdit>("setting_learning_rate")->setText(value);
        Q_EMIT find<QLineEdit>("setting_learning_rate")->editingFinished();
    };
    put(QStringLiteral("7"));
    EXPECT_EQ(text("message_text"), QStringLiteral("The setting “Learning rate” must be from 1e-9 to 1."));
    put(QStringLiteral("0.001"));
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible());
    put(QStringLiteral("7"));
    EXPECT_TRUE(find<QWidget>("message_bar")->isVisible());
    put(QStringLiteral("0.001")); // as it was
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible());
}

TEST_F(TrainPageTest, AFailureThatIsMendedByHandIsNotShownAnyMore)
{
    play("train-no-memory");
    open_train_page(make_project());
    click("train");
    wait_for("the failure", [this] { return find<QWidget>("failure")->isVisible(); });
    find<QSpinBox>("setting_batch_size")->setValue(2);
    EXPECT_FALSE(find<QWidget>("failure")->isVisible());
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

TEST_F(TrainPageTest, ASplitThatIsFrozenCannotBePressedAnewAndSaysWhy)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        make_split(project, tasks(project).front(), default_split_plan(1));
        count_test_look(project, tasks(project).front().id);
    }
    open_train_page(file);
    EXPECT_FALSE(find<QPushButton>("make_split")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("make_split")->toolTip().contains(QStringLiteral("looked at")));
    EXPECT_TRUE(find<QPushButton>("take_in")->isHidden()) << "all are in a part";
}

TEST_F(TrainPageTest, WhatWasLabelledAfterALookAtTheTestIsPutIntoTrainingByAButton)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        const StoredTask task = tasks(project).front();
        const std::int64_t later[] = {2, 4}; // which no other comment is nearly the same as
        label_comments(project, task.id, later, {AnnotationKind::Cleared, {}, {}}, "ann");
        make_split(project, task, default_split_plan(1));
        label_comments(project, task.id, later, {AnnotationKind::Label, "Fine", {}}, "ann");
        count_test_look(project, task.id);
    }
    open_train_page(file);
    const auto parts = [this] { return splits(session().project(), session().task().id); };
    const auto before = parts();
    EXPECT_TRUE(text("data_remark").startsWith(QStringLiteral("2 labelled comment")));
    EXPECT_FALSE(text("data_remark").contains(QStringLiteral("splitting anew")));
    ASSERT_TRUE(find<QPushButton>("take_in")->isVisible());
    EXPECT_TRUE(find<QPushButton>("take_in")->text().startsWith(QStringLiteral("Put 2 comment")));
    click("take_in");
    wait_for("both are in", [&] { return find<QPushButton>("take_in")->isHidden(); });
    EXPECT_TRUE(find<QWidget>("data_card")->hasFocus());
    EXPECT_TRUE(text("message_text").startsWith(QStringLiteral("Moved 2 comment"))) << text("message_text").toStdString();
    const auto after = parts();
    ASSERT_EQ(after.size(), before.size() + 2);
    EXPECT_EQ(after.back().split, Split::Train);
    click("message_action");
    wait_for("both are out again", [&] { return find<QPushButton>("take_in")->isVisible(); });
    EXPECT_EQ(parts().size(), before.size());
    EXPECT_TRUE(find<QWidget>("message_bar")->isHidden());
}

TEST_F(TrainPageTest, WhatStaysOutForBeingNearlyAMeasuredCommentIsSaidByItselfAndNotOffered)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        const StoredTask task = tasks(project).front();
        make_split(project, task, default_split_plan(1));
        count_test_look(project, task.id);
        const auto parts = splits(project, task.id);
        const auto measured = std::ranges::find(parts, Split::Test, &SplitEntry::split);
        Comments comments(project);
        const std::string text = comments.get(measured->comment_id).text + "!";
        const std::int64_t twin[] = {comments.add({.text = text}, text)};
        label_comments(project, task.id, twin, {AnnotationKind::Label, "Fine", {}}, "ann");
    }
    open_train_page(file);
    EXPECT_TRUE(text("data_remark").contains(QStringLiteral("nearly the same text is in validation or test"))) << text("data_remark").toStdString();
    EXPECT_FALSE(text("data_remark").contains(QStringLiteral("came after the split")));
    EXPECT_TRUE(find<QPushButton>("take_in")->isHidden());
}

TEST_F(TrainPageTest, TheFocusStaysWithTheButtonThatSplits)
{
    open_train_page(make_project());
    auto* button = find<QPushButton>("make_split");
    button->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(button->hasFocus());
    wait_for("the split", [&] { return button->text() == QStringLiteral("Split anew"); });
    type(QStringLiteral("7"));
    EXPECT_EQ(find<QSpinBox>("split_seed")->value(), 1234);
    EXPECT_TRUE(button->hasFocus());
}

}
}
