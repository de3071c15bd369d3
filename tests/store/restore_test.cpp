// A backup takes the place of the project, which is itself a backup before.

#include "common/files.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/project_counts.h"
#include "store/restore.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;

class Restoring : public testing::Test {
protected:
    Restoring()
    {
        Project project = Project::create(path, [](Project& fresh) { add_task(fresh, Task{}); });
        add_comments(project, 10);
        label(project, 3);
        backup = back_up(project, BackupReason::ByHand).file;
        add_comments(project, 5);
        label(project, 12);
    }

    static void add_comments(Project& project, int count)
    {
        for (int i = 0; i < count; ++i)
            Comments(project).add({.text = "comment"}, "comment");
    }

    static void label(Project& project, std::int64_t up_to)
    {
        for (std::int64_t id = 1; id <= up_to; ++id)
            label_comments(project, 1, std::span(&id, 1), {.label = "Positive"}, "a");
    }

    test::TemporaryFolder folder;
    fs::path path = folder / "sample.winnow";
    fs::path backup;
};

TEST_F(Restoring, CountsWhatABackupHolds)
{
    EXPECT_EQ(counts_of(backup), (ProjectCounts{.comments = 10, .labels = 3, .runs = 0}));
    EXPECT_EQ(counts_of(path), (ProjectCounts{.comments = 15, .labels = 12, .runs = 0}));
}

TEST_F(Restoring, BringsBackWhatTheBackupHoldsAndKeepsWhatWasThere)
{
    const auto kept = restore_backup(path, backup);
    EXPECT_EQ(counts_of(path).comments, 10);
    EXPECT_EQ(counts_of(path).labels, 3);
    ASSERT_TRUE(kept);
    EXPECT_EQ(counts_of(*kept).labels, 12);
    restore_backup(path, *kept);
    EXPECT_EQ(counts_of(path).labels, 12);
}

TEST_F(Restoring, IsSeenByWhoHasTheProjectOpenAndLosesNothingThatTheyDoNext)
{
    Project other = Project::open(path);
    const int before = other.data_version();
    restore_backup(path, backup);
    EXPECT_NE(other.data_version(), before);
    EXPECT_EQ(Comments(other).count(), 10);
    const std::int64_t id = 7;
    label_comments(other, 1, std::span(&id, 1), {.label = "Negative"}, "b");
    EXPECT_EQ(counts_of(path).labels, 4);
}

TEST_F(Restoring, WaitsForNobodyWhoWritesButSaysSo)
{
    Project other = Project::open(path);
    Transaction transaction(other);
    add_comments(other, 1);
    expect_error(ErrorKind::Busy, "another program", [&] { restore_backup(path, backup); });
    transaction.commit();
    EXPECT_EQ(counts_of(path).comments, 16);
}

TEST_F(Restoring, OfAProjectThatIsGoneMakesItAgain)
{
    fs::remove(path);
    EXPECT_FALSE(restore_backup(path, backup));
    EXPECT_EQ(counts_of(path).labels, 3);
}

TEST_F(Restoring, SetsADamagedProjectAsideAndLeavesNoJournalOfIt)
{
    const std::string rubbish(5000, 'x');
    write_file_atomically(path, rubbish);
    std::ofstream(path.string() + "-journal") << "half a change";
    const auto kept = restore_backup(path, backup);
    ASSERT_TRUE(kept);
    EXPECT_EQ(read_file(*kept), rubbish);
    EXPECT_EQ(counts_of(path).labels, 3);
    EXPECT_FALSE(fs::exists(path.string() + "-journal"));
}

TEST_F(Restoring, FromWhatIsNoBackupChangesNothing)
{
    std::ofstream(folder / "other.backup") << "no backup";
    const std::string before = sha256_of_file(path);
    expect_error(ErrorKind::Damaged, "other.backup", [&] { restore_backup(path, folder / "other.backup"); });
    expect_error(ErrorKind::NotFound, "none.backup", [&] { restore_backup(path, folder / "none.backup"); });
    EXPECT_EQ(sha256_of_file(path), before);
}

}
}
