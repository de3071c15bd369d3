// What the page Train shows of the runs that are chosen, also while another one is trained.
#include "gui/run_fixture.h"
#include "gui/train_page_test.h"

#include <QDialogButtonBox>
#include <QTableWidget>

namespace winnow {
namespace {

class TrainChosen : public TrainPageTest {
protected:
    QTableView* list() { return find<QTableView>("runs"); }

    void choose_run(std::int64_t run)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            if (cell(row, RunTable::Number) == QString::number(run))
                list()->selectRow(row);
    }
};

TEST_F(TrainChosen, SeveralSayWhatCanBeDoneWithThem)
{
    const auto project = make_project();
    for (int run = 0; run < 3; ++run)
        add_made_up_run(project);
    open(project, PageId::Train);
    wait_for("the runs", [this] { return list()->model()->rowCount() == 3; });
    list()->selectAll();
    EXPECT_TRUE(text("progress_title").startsWith(QStringLiteral("3 run"))) << text("progress_title").toStdString();
    EXPECT_EQ(text("progress_line"), QStringLiteral("Choose one run alone to see its curves, or two to compare them."));
    EXPECT_TRUE(find<QLabel>("progress_line")->isVisible());
    choose_run(2);
    EXPECT_EQ(text("progress_title"), QStringLiteral("Run 2, finished"));
}

TEST_F(TrainChosen, AnotherRunIsSeenWhileOneIsTrainedWithAWayBack)
{
    const auto project = make_project();
    open_train_page(project);
    click("train");
    wait_for("the first run", [this] { return !state() && list()->model()->rowCount() == 1; });
    play("train-slowly");
    start_training();
    wait_for("where it is trained", [this] { return text("progress_title") == QStringLiteral("Run 2 on the processor"); });
    EXPECT_FALSE(find<QPushButton>("back_to_training")->isVisible());
    choose_run(1);
    EXPECT_EQ(text("progress_title"), QStringLiteral("Run 1, finished"));
    EXPECT_FALSE(find<QPushButton>("cancel_training")->isVisible());
    Q_EMIT session().training().changed();
    EXPECT_EQ(text("progress_title"), QStringLiteral("Run 1, finished")) << "it stays";
    click("back_to_training");
    EXPECT_EQ(text("progress_title"), QStringLiteral("Run 2 on the processor"));
    choose_run(1);
    let_go(project, 2);
    wait_for_end();
    EXPECT_EQ(text("progress_title"), QStringLiteral("Run 1, finished"));
    EXPECT_FALSE(find<QPushButton>("back_to_training")->isVisible());
}

TEST_F(TrainChosen, ACancelledOneHasTheExamplesOfItsPartToo)
{
    play("train-slowly");
    open_train_page(make_project());
    start_training();
    click("cancel_training");
    wait_for_end();
    EXPECT_EQ(cell(0, RunTable::State), QStringLiteral("cancelled"));
    EXPECT_EQ(cell(0, RunTable::Examples), QStringLiteral("280"));
}

TEST_F(TrainChosen, SettingsThatDifferAreSaidInWordsAndTheWindowHasAButtonToClose)
{
    const auto file = make_project();
    for (int run = 1; run <= 2; ++run)
        add_made_up_run(file);
    {
        Project project = Project::open(file);
        winnow::Run run = run_numbered(project, 2);
        TrainingSettings settings;
        settings.first_adapted_layer = -1;
        settings.train_limit = 80;
        run.settings = nlohmann::json(settings).dump();
        update_run(project, run);
    }
    open(file, PageId::Train);
    wait_for("the runs", [this] { return list()->model()->rowCount() == 2; });
    list()->selectAll();
    click("compare_settings");
    auto* table = find<QWidget>("settings_difference")->findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("all"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("80"));
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("all layers"));
    EXPECT_EQ(table->item(1, 2)->text(), QStringLiteral("the upper half of the layers"));
    QTest::mouseClick(find<QWidget>("settings_difference")->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close), Qt::LeftButton);
    wait_for("it goes", [this] { return window().findChild<QWidget*>(QStringLiteral("settings_difference")) == nullptr; });
}

}
}
