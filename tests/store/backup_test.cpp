// A backup a day, of a project that was changed, and only the newest of them.

#include "store/backup.h"
#include "store/comments.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class DailyBackup : public testing::Test {
protected:
    void change() { Comments(project).add({.text = "more"}, "more"); }

    static void grow_older(const fs::path& file, std::chrono::hours age) { fs::last_write_time(file, fs::file_time_type::clock::now() - age); }

    std::vector<fs::path> backups()
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            if (entry.path().extension() == ".backup")
                found.push_back(entry.path());
        std::ranges::sort(found);
        return found;
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
};

TEST_F(DailyBackup, IsMadeOnceADayWhereSomethingChanged)
{
    const auto first = periodic_backup(project);
    ASSERT_TRUE(first);
    change();
    EXPECT_FALSE(periodic_backup(project));
    grow_older(*first, 25h);
    ASSERT_TRUE(periodic_backup(project));
    EXPECT_EQ(backups().size(), 2u);
}

TEST_F(DailyBackup, IsNotMadeOfWhatDidNotChange)
{
    const auto first = periodic_backup(project);
    grow_older(*first, 25h);
    grow_older(project.path(), 26h);
    EXPECT_FALSE(periodic_backup(project));
}

TEST_F(DailyBackup, KeepsTheNewestAndNothingOfOthers)
{
    const fs::path by_hand = back_up(project, ".by-hand");
    std::vector<fs::path> made;
    for (int day = 0; day < 5; ++day) {
        change();
        for (const fs::path& old : backups())
            grow_older(old, 30h);
        made.push_back(*periodic_backup(project, 3));
    }
    EXPECT_EQ(backups().size(), 4u);
    EXPECT_TRUE(fs::exists(by_hand));
    EXPECT_TRUE(fs::exists(made[2]));
    EXPECT_FALSE(fs::exists(made[1]));
    Project newest = Project::open(made[4]);
    EXPECT_EQ(Comments(newest).count(), 5);
}

}
}
