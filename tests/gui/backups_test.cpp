#include "gui/gui_test.h"

#include "common/files.h"
#include "jobs/run_owner.h"
#include "jobs/split_maker.h"
#include "shell/backup_keeper.h"
#include "store/backup.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/project_counts.h"
#include "window/crash_report.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <csignal>
#include <fstream>

namespace winnow {
namespace {

class BackupsTest : public GuiTest {
protected:
    template <typename Dialog = QDialog>
    Dialog* dialog(const char* name)
    {
        wait_for(name, [&] {
            auto* found = window().findChild<Dialog*>(QLatin1String(name));
            return found && found->isVisible();
        });
        return window().findChild<Dialog*>(QLatin1String(name));
    }

    void choose(const char* action) { find<QAction>(action)->trigger(); }
    // The bar of the window, not of the page.
    QWidget* bar() { return window().findChild<QWidget*>(window().workspace() ? QStringLiteral("workspace_messages") : QStringLiteral("message_bar")); }
    QString message() { return bar()->isVisible() ? bar()->findChild<QLabel*>(QStringLiteral("message_text"))->text() : QString(); }
    void click_in_bar(const char* button) { QTest::mouseClick(bar()->findChild<QWidget*>(QLatin1String(button)), Qt::LeftButton); }

    static void label(const std::filesystem::path& file, std::int64_t first, std::int64_t last)
    {
        Project project = Project::open(file);
        for (std::int64_t id = first; id <= last; ++id)
            label_comments(project, 1, std::span(&id, 1), {.label = "Fine"}, "somebody");
    }

    static Backup back_up_file(const std::filesystem::path& file)
    {
        Project project = Project::open(file);
        return back_up(project, BackupReason::ByHand);
    }

    // Its text is given back. As the window's annotator, so that the window can undo it.
    std::string delete_first_comment(const std::filesystem::path& file)
    {
        Settings().setValue(QStringLiteral("annotator"), QStringLiteral("somebody"));
        Project project = Project::open(file);
        const std::string text = Comments(project).get(1).text;
        const std::vector<std::int64_t> ids = {1};
        delete_comments(project, ids, "somebody");
        return text;
    }

    // As a crash of the machine leaves it.
    static void make_unfinished_run(const std::filesystem::path& file)
    {
        Project project = Project::open(file);
        const StoredTask task = task_named(project, "");
        make_split(project, task, default_split_plan(1));
        TrainingRequest request;
        request.model_path = "/models/tiny";
        create_run(project, task, request, freeze_examples(project, task, 0));
    }

    // Destroys the page on which the text of a comment lies.
    static void damage(const std::filesystem::path& file)
    {
        const std::string text = [&] {
            Project project = Project::open(file);
            return Comments(project).get(200).text.substr(0, 24);
        }();
        std::string bytes = read_file(file);
        const std::size_t page = bytes.find(text) / 4096;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 4096), 4096, 'Z');
        write_file_atomically(file, bytes);
    }
};

TEST_F(BackupsTest, ABackupIsChosenByWhatItHoldsAndComesBackByKey)
{
    const auto file = make_project();
    const std::int64_t labels = counts_of(file).labels;
    back_up_file(file);
    {
        Project project = Project::open(file);
        const std::vector<std::int64_t> ids = {1, 2, 3};
        delete_comments(project, ids, "somebody");
    }
    open(file, PageId::Comments);
    choose("window.restore");
    auto* restore = dialog("restore_dialog");
    auto* table = restore->findChild<QTableWidget*>(QStringLiteral("backups"));
    ASSERT_EQ(table->rowCount(), 1);
    auto* preview = restore->findChild<QLabel*>(QStringLiteral("restore_preview"));
    wait_for("the counts", [&] { return table->item(0, 3)->text() == QStringLiteral("400"); });
    EXPECT_TRUE(preview->text().contains(QStringLiteral("3 comments more than now"))) << preview->text().toStdString();
    table->setFocus();
    press(Qt::Key_Return);
    wait_for("the project", [&] { return window().workspace() && message().contains(QStringLiteral("was restored")); });
    EXPECT_EQ(Comments(session().project()).count(), 400);
    EXPECT_EQ(counts_of(file).labels, labels);
    EXPECT_EQ(backups_of(file).front().reason, BackupReason::BeforeRestore);
    EXPECT_EQ(counts_of(backups_of(file).front().file).comments, 397);
}

TEST_F(BackupsTest, WithoutABackupThatIsSaidAndNothingCanBeRestored)
{
    open(make_project(), PageId::Comments);
    choose("window.restore");
    auto* restore = dialog("restore_dialog");
    EXPECT_FALSE(restore->findChild<QPushButton*>(QStringLiteral("restore"))->isEnabled());
    EXPECT_FALSE(restore->findChild<QTableWidget*>(QStringLiteral("backups"))->isVisible());
    press(Qt::Key_Escape);
    EXPECT_NE(window().workspace(), nullptr);
}

TEST_F(BackupsTest, AnOpenProjectIsBackedUpByItself)
{
    const auto file = make_project();
    open(file, PageId::Comments);
    session().backups().look();
    wait_for("the backup", [&] { return backups_of(file).size() == 1; });
    EXPECT_EQ(backups_of(file).front().reason, BackupReason::Periodic);
    EXPECT_EQ(message(), QString());
}

TEST_F(BackupsTest, ABackupThatCannotBeMadeIsSaidOnce)
{
    const auto file = make_project();
    std::ofstream(backup_folder(file)) << "a file where the folder should be";
    open(file, PageId::Comments);
    session().backups().look();
    wait_for("the sentence", [&] { return message().contains(QStringLiteral("No backup could be made")); });
    click_in_bar("message_close");
    session().backups().look();
    QTest::qWait(300);
    EXPECT_EQ(message(), QString());
}

TEST_F(BackupsTest, ManyCommentsAreDeletedOnlyAfterABackup)
{
    const auto file = make_project();
    open(file, PageId::Comments);
    auto* table = find<QTableView>("comments");
    wait_for("the comments", [&] { return table->model()->rowCount() == 400; });
    table->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    wait_for("an empty table", [&] { return Comments(session().project()).count() == 0; });
    ASSERT_EQ(backups_of(file).size(), 1u);
    EXPECT_EQ(backups_of(file).front().reason, BackupReason::BeforeDeletion);
    EXPECT_EQ(counts_of(backups_of(file).front().file).comments, 400);
}

TEST_F(BackupsTest, ABackupByHandIsMadeAndSaidToBeWhereItIs)
{
    const auto file = make_project();
    open(file, PageId::Comments);
    choose("window.backup");
    wait_for("the backup", [&] { return message().startsWith(QStringLiteral("Backed up as ")); });
    ASSERT_EQ(backups_of(file).size(), 1u);
    EXPECT_EQ(backups_of(file).front().reason, BackupReason::ByHand);
    EXPECT_TRUE(message().contains(qt(backups_of(file).front().file))) << message().toStdString();
    EXPECT_TRUE(message().contains(QStringLiteral("400 comments"))) << message().toStdString();
}

TEST_F(BackupsTest, DeletedCommentsAreErasedWithTheirBackupsWhereThatIsWanted)
{
    const auto file = make_project();
    const std::string text = delete_first_comment(file);
    back_up_file(file);
    open(file, PageId::Comments);
    ASSERT_TRUE(find<QAction>("window.undo")->isEnabled());
    ASSERT_NE(read_file(file).find(text), std::string::npos);
    choose("window.erase");
    auto* erase = dialog("erase_dialog");
    auto* words = erase->findChild<QLabel*>(QStringLiteral("erase_text"));
    EXPECT_TRUE(words->text().contains(QStringLiteral("1 deleted comment."))) << words->text().toStdString();
    EXPECT_TRUE(words->text().contains(QStringLiteral("cannot be undone")));
    QTest::mouseClick(erase->findChild<QWidget*>(QStringLiteral("erase_with_backups")), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseClick(erase->findChild<QWidget*>(QStringLiteral("erase")), Qt::LeftButton);
    wait_for("the end", [&] { return words->text().contains(QStringLiteral("1 earlier backup was removed")); });
    EXPECT_EQ(read_file(file).find(text), std::string::npos);
    ASSERT_EQ(backups_of(file).size(), 1u);
    EXPECT_EQ(read_file(backups_of(file).front().file).find(text), std::string::npos);
    EXPECT_FALSE(find<QAction>("window.undo")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(erase->isVisible());
}

TEST_F(BackupsTest, AnUnfinishedTrainingThatHoldsAnErasedCommentIsGivenUpWhereThatIsWanted)
{
    const auto file = make_project();
    make_unfinished_run(file);
    const std::string text = delete_first_comment(file);
    const auto folder = path(QStringLiteral("forum.winnow-jobs/run-1"));
    ASSERT_NE(read_file(folder / "examples.jsonl").find(text), std::string::npos);
    open(file, PageId::Comments);
    choose("window.erase");
    auto* erase = dialog("erase_dialog");
    const auto part = [&](const char* name) { return erase->findChild<QWidget*>(QLatin1String(name)); };
    auto* words = erase->findChild<QLabel*>(QStringLiteral("erase_text"));
    ASSERT_TRUE(part("erase_with_runs")->isVisible());
    QTest::mouseClick(part("erase"), Qt::LeftButton);
    wait_for("the end", [&] { return words->text().contains(QStringLiteral("The folder of 1 unfinished training still has the text.")); });
    EXPECT_TRUE(std::filesystem::exists(folder));
    press(Qt::Key_Escape);
    wait_for("it is closed", [this] { return window().findChild<QDialog*>(QStringLiteral("erase_dialog")) == nullptr; });

    choose("window.erase"); // only the run is left: that is what is offered
    erase = dialog("erase_dialog");
    words = erase->findChild<QLabel*>(QStringLiteral("erase_text"));
    EXPECT_TRUE(words->text().contains(QStringLiteral("the folder of 1 unfinished training still has"))) << words->text().toStdString();
    QTest::mouseClick(part("erase"), Qt::LeftButton);
    wait_for("the end", [&] { return words->text() == QStringLiteral("1 unfinished training was given up."); });
    EXPECT_FALSE(std::filesystem::exists(folder));
    press(Qt::Key_Escape);
    EXPECT_TRUE(run_numbered(session().project(), 1).sentence.starts_with("It was given up"));
}

TEST_F(BackupsTest, EnterAloneErasesNothingAndWhereNothingWasDeletedThatIsSaid)
{
    const auto file = make_project();
    delete_first_comment(file);
    open(file, PageId::Comments);
    choose("window.erase");
    dialog("erase_dialog");
    press(Qt::Key_Return);
    wait_for("it is closed", [this] { return window().findChild<QDialog*>(QStringLiteral("erase_dialog")) == nullptr; });
    find<QAction>("window.undo")->trigger();
    choose("window.erase");
    auto* erase = dialog("erase_dialog");
    EXPECT_TRUE(erase->findChild<QLabel*>(QStringLiteral("erase_text"))->text().contains(QStringLiteral("nothing to erase")));
    EXPECT_FALSE(erase->findChild<QWidget*>(QStringLiteral("erase"))->isVisible());
}

TEST_F(BackupsTest, ASoundProjectIsSaidToBeSound)
{
    open(make_project(), PageId::Comments);
    choose("window.check");
    auto* check = dialog("check_dialog");
    auto* text = check->findChild<QLabel*>(QStringLiteral("check_text"));
    wait_for("the end of the check", [&] { return text->text().contains(QStringLiteral("The project is sound. It holds 400 comments")); });
    EXPECT_FALSE(check->findChild<QPushButton*>(QStringLiteral("check_repair"))->isVisible());
}

TEST_F(BackupsTest, ADamagedProjectIsCheckedRepairedIntoACopyAndTheCopyOpened)
{
    const auto file = make_project();
    damage(file);
    const std::string before = sha256_of_file(file);
    window().open_project(file);
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_TRUE(message().contains(QStringLiteral("is damaged")));
    click_in_bar("message_action");
    auto* check = dialog("check_dialog");
    auto* text = check->findChild<QLabel*>(QStringLiteral("check_text"));
    wait_for("what is wrong", [&] { return text->text().contains(QStringLiteral("The project is damaged")); });
    EXPECT_TRUE(text->text().contains(QStringLiteral("cannot be read"))) << text->text().toStdString();
    QTest::mouseClick(check->findChild<QPushButton*>(QStringLiteral("check_repair")), Qt::LeftButton);
    const QString copy = m_folder.filePath(QStringLiteral("again.winnow"));
    auto* where = dialog<QFileDialog>("repair_file_dialog");
    auto* name = where->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(copy);
    press(Qt::Key_Return);
    auto* losses = check->findChild<QTableWidget*>(QStringLiteral("losses"));
    wait_for("the copy", [&] { return losses->isVisible(); });
    ASSERT_GT(losses->rowCount(), 1) << text->text().toStdString();
    EXPECT_LT(losses->item(1, 1)->text().toInt(), 400);
    EXPECT_EQ(losses->item(1, 1)->text().toInt() + losses->item(1, 2)->text().toInt(), 400) << "what is not kept is said to be lost";
    QTest::mouseClick(check->findChild<QPushButton*>(QStringLiteral("check_open")), Qt::LeftButton);
    wait_for("the project", [&] { return window().workspace() != nullptr; });
    EXPECT_EQ(qt(session().path()), copy);
    EXPECT_EQ(sha256_of_file(file), before);
}

TEST_F(BackupsTest, ACrashOfTheProgramLeavesAReportThatIsReadAndDeleted)
{
    const auto file = make_project();
    QProcess program;
    program.start(QStringLiteral(WINNOW_WINDOW), {qt(file)});
    ASSERT_TRUE(program.waitForStarted());
    wait_for("the program", [&] { return QFile::exists(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/winnow")); });
    QTest::qWait(1500); // it shows its project
    ::kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    program.waitForFinished();
    EXPECT_EQ(program.exitStatus(), QProcess::CrashExit);
    ASSERT_TRUE(has_crash_report());

    window();
    wait_for("what is said", [this] { return message().contains(QStringLiteral("ended unexpectedly")); });
    click_in_bar("message_action");
    auto* crash = dialog("crash_dialog");
    const QString text = crash->findChild<QPlainTextEdit*>(QStringLiteral("crash_text"))->toPlainText();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Winnow "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Signal: SIGSEGV")));
    EXPECT_TRUE(text.contains(QStringLiteral("libQt6"))) << "the functions: " << text.toStdString();
    QTest::mouseClick(crash->findChild<QPushButton*>(QStringLiteral("crash_delete")), Qt::LeftButton);
    EXPECT_FALSE(has_crash_report());
    m_window.reset();
    window();
    QTest::qWait(50);
    EXPECT_EQ(message(), QString());
}

}
}
