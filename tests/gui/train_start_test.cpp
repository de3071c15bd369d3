// A training that goes on from an adapter that is there.
#include "gui/train_page_test.h"

#include "common/files.h"
#include "protocol/task_json.h"
#include "store/adapters.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

class TrainStart : public TrainPageTest {
protected:
    void SetUp() override
    {
        TrainPageTest::SetUp();
        use_readable_model();
    }

    const fs::path adapter = fs::path(WINNOW_SOURCE_DIR) / "tests/golden/training/adapter";

    void add_run_with_adapter(const fs::path& project)
    {
        Project document = Project::open(project);
        const StoredTask task = tasks(document).front();
        Transaction transaction(document);
        winnow::Run run;
        run.task_id = task.id;
        run.model = "tiny";
        run.task = task_json(task.task).dump();
        run.settings = nlohmann::json(TrainingSettings{}).dump();
        store_adapter(document, add_run(document, run), adapter);
        transaction.commit();
    }

    void choose_start(Qt::Key key)
    {
        find<QComboBox>("start_from")->setFocus();
        press(key);
    }

    void answer_folder(const fs::path& folder)
    {
        auto* dialog = window().findChild<QFileDialog*>(QStringLiteral("start_folder_dialog"));
        ASSERT_NE(dialog, nullptr);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(qt(folder));
        press(Qt::Key_Return);
    }
};

TEST_F(TrainStart, ATrainingGoesOnFromTheAdapterOfAFolderWithItsShape)
{
    play("train-slowly");
    const auto project = make_project();
    open_train_page(project);
    click("all_settings");
    choose_start(Qt::Key_End);
    answer_folder(adapter);
    wait_for("the adapter", [this] { return text("start_line").contains(QStringLiteral("cannot be changed")); });
    EXPECT_EQ(find<QSpinBox>("setting_r")->value(), 4);
    EXPECT_FALSE(find<QSpinBox>("setting_r")->isEnabled());
    EXPECT_FALSE(find<QCheckBox>("module_q_proj")->isEnabled());
    EXPECT_TRUE(find<QSpinBox>("setting_batch_size")->isEnabled());
    EXPECT_EQ(find<QComboBox>("recipe")->currentData().toString(), QStringLiteral("quick"));
    const QString command = find<QLineEdit>("command")->text();
    EXPECT_TRUE(command.endsWith(QStringLiteral("--from-adapter ") + qt(adapter))) << command.toStdString();
    EXPECT_FALSE(command.contains(QStringLiteral("--rank"))) << command.toStdString();
    start_training();
    const fs::path folder = job_folder(session().project(), run_numbered(session().project(), 1));
    const Job job = read_job(folder);
    EXPECT_EQ(job.settings.r, 4);
    EXPECT_EQ(fs::path(job.adapter_path), folder / "start-adapter");
    EXPECT_TRUE(fs::exists(folder / "start-adapter/adapter_model.safetensors"));
}

TEST_F(TrainStart, AnEarlierRunsAdapterIsGoneOnFromAndAFreshOneTakenBack)
{
    const auto project = make_project();
    add_run_with_adapter(project);
    open_train_page(project);
    click("all_settings");
    const int rank = find<QSpinBox>("setting_r")->value();
    choose_start(Qt::Key_Down);
    wait_for("the adapter", [this] { return text("start_line").contains(QStringLiteral("cannot be changed")); });
    EXPECT_EQ(find<QComboBox>("start_from")->currentText(), QStringLiteral("Run 1: Quick"));
    EXPECT_EQ(find<QSpinBox>("setting_r")->value(), 4);
    const QString command = find<QLineEdit>("command")->text();
    EXPECT_TRUE(command.startsWith(QStringLiteral("winnow-cli export adapter "))) << command.toStdString();
    EXPECT_TRUE(command.endsWith(QStringLiteral("--from-adapter adapter-of-run-1"))) << command.toStdString();
    choose_start(Qt::Key_Home);
    EXPECT_EQ(find<QSpinBox>("setting_r")->value(), rank);
    EXPECT_TRUE(find<QSpinBox>("setting_r")->isEnabled());
    EXPECT_FALSE(find<QLineEdit>("command")->text().contains(QStringLiteral("--from-adapter")));
}

TEST_F(TrainStart, ARunSaysWhatItStartedFromAndItsSettingsStartThereAgain)
{
    const auto project = make_project();
    add_run_with_adapter(project);
    open_train_page(project);
    click("all_settings");
    choose_start(Qt::Key_Down);
    wait_for("the adapter", [this] { return text("start_line").contains(QStringLiteral("cannot be changed")); });
    click("train");
    wait_for("the run", [this] { return !state() && find<QTableView>("runs")->model()->rowCount() == 2; });
    EXPECT_TRUE(text("progress_line").startsWith(QStringLiteral("Started from: The adapter of run 1."))) << text("progress_line").toStdString();
    find<QTableView>("runs")->selectAll();
    click("compare_settings");
    auto* table = find<QWidget>("settings_difference")->findChild<QTableWidget*>();
    ASSERT_FALSE(table->findItems(QStringLiteral("Start from"), Qt::MatchExactly).isEmpty());
    const int row = table->findItems(QStringLiteral("Start from"), Qt::MatchExactly).front()->row();
    EXPECT_EQ(table->item(row, 1)->text(), QStringLiteral("A fresh adapter"));
    EXPECT_EQ(table->item(row, 2)->text(), QStringLiteral("The adapter of run 1"));
    press(Qt::Key_Escape);
    choose_start(Qt::Key_Home);
    find<QTableView>("runs")->selectRow(0);
    click("reuse_settings");
    wait_for("it starts there again", [this] { return find<QComboBox>("start_from")->currentText() == QStringLiteral("Run 1: Quick"); });
}

TEST_F(TrainStart, SettingsOfARunThatStartedFromAFolderSayWhichToChoose)
{
    open_train_page(make_project());
    click("all_settings");
    choose_start(Qt::Key_End);
    answer_folder(adapter);
    wait_for("the adapter", [this] { return text("start_line").contains(QStringLiteral("cannot be changed")); });
    click("train");
    wait_for("the run", [this] { return !state() && find<QTableView>("runs")->model()->rowCount() == 1; });
    find<QTableView>("runs")->selectRow(0);
    click("reuse_settings");
    EXPECT_EQ(find<QComboBox>("start_from")->currentText(), QStringLiteral("A fresh adapter"));
    EXPECT_TRUE(text("message_text").contains(QStringLiteral("the adapter in a folder “adapter”"))) << text("message_text").toStdString();
}

TEST_F(TrainStart, AnAdapterThatDoesNotFitIsRefusedWithTheTensorAndAFreshOneStays)
{
    const fs::path other = path(QStringLiteral("other"));
    fs::copy(adapter, other);
    std::string config = read_file(other / "adapter_config.json");
    const std::string rank = "\"r\": 4";
    write_file_atomically(other / "adapter_config.json", std::string_view(config.replace(config.find(rank), rank.size(), "\"r\": 3")));
    open_train_page(make_project());
    click("all_settings");
    choose_start(Qt::Key_End);
    answer_folder(other);
    wait_for("the refusal", [this] { return text("message_text").contains(QStringLiteral("has not the rank 3")); });
    EXPECT_TRUE(text("message_text").contains(QStringLiteral("lora_"))) << text("message_text").toStdString();
    EXPECT_EQ(find<QComboBox>("start_from")->currentText(), QStringLiteral("A fresh adapter"));
    EXPECT_TRUE(find<QSpinBox>("setting_r")->isEnabled());
}

}
}
