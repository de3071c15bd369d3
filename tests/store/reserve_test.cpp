// A disk that is truly full: tests/faults/full_disk.

#include "store/backup.h"
#include "store/reserve.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

class Reserve : public testing::Test {
protected:
    blkcnt_t blocks() const
    {
        struct stat status = {};
        return ::stat(file.c_str(), &status) == 0 ? status.st_blocks : 0;
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    fs::path file = reserve_of(project.path());
};

TEST_F(Reserve, TakesItsRoomOnTheDiskAndIsNoBackup)
{
    EXPECT_GE(blocks() * 512, 1 << 20);
    EXPECT_TRUE(backups_of(project.path()).empty());
}

TEST_F(Reserve, IsMadeAgainWhenTheProjectIsOpened)
{
    fs::resize_file(file, 0);
    Project::open(project.path());
    EXPECT_GE(blocks() * 512, 1 << 20);
}

TEST_F(Reserve, IsNotMadeForAProjectThatIsOnlyRead)
{
    give_reserve_up(project.path());
    Project::open(project.path(), Project::Access::ReadOnly);
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(Reserve, MakesWayForWorkThatFindsNoRoomAndIsThereAgainAfterIt)
{
    const int result = with_reserve(project, [&] {
        if (fs::exists(file))
            throw DiskFull("full");
        return 7;
    });
    EXPECT_EQ(result, 7);
    EXPECT_TRUE(fs::exists(file));
}

// An error of the disk may come when all is done, which must not be done again.
TEST_F(Reserve, LeavesEveryOtherErrorAndIsKept)
{
    int tries = 0;
    test::expect_error(ErrorKind::NoSpace, "error", [&] { with_reserve(project, [&] { ++tries; throw Error(ErrorKind::NoSpace, "an error of the disk"); }); });
    EXPECT_EQ(tries, 1);
    EXPECT_TRUE(fs::exists(file));
    test::expect_error(ErrorKind::NoSpace, "full", [&] { with_reserve(project, [&] { ++tries; throw DiskFull("full"); }); });
    EXPECT_EQ(tries, 3);
}

TEST_F(Reserve, IsDoneWithoutWhereItsFolderCannotBeMade)
{
    fs::remove_all(backup_folder(project.path()));
    fs::create_symlink(folder / "nowhere", backup_folder(project.path()));
    EXPECT_NO_THROW(Project::open(project.path()));
    EXPECT_FALSE(fs::exists(file));
}

}
}
