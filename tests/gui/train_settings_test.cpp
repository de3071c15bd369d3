#include "gui/train_page_test.h"

#include "store/splits.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

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

}
}
