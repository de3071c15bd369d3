#include "gui/safekeeping_test.h"

#include "shell/backup_keeper.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/project_counts.h"

#include <QTableView>
#include <QTableWidget>
#include <fstream>

namespace winnow {
namespace {

using BackupsTest = SafekeepingTest;

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
    std::filesystem::remove_all(backup_folder(file));
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
    window().workspace()->open_page(PageId::Label); // was read, and does not stand over other pages
    EXPECT_EQ(message(), QString());
}

}
}
