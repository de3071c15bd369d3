// A backup every half an hour of a project that was changed, fewer of them the older they are.

#include "store/backup.h"
#include "store/comments.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>
#include <sys/stat.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class PeriodicBackup : public testing::Test {
protected:
    void change() { Comments(project).add({.text = "more"}, "more"); }
    std::optional<Backup> ask() { return periodic_backup(project, stop); }

    static void grow_older(const fs::path& file, std::chrono::minutes age) { fs::last_write_time(file, fs::file_time_type::clock::now() - age); }
    static unsigned mode_of(const fs::path& path)
    {
        struct stat information = {};
        ::stat(path.c_str(), &information);
        return information.st_mode & 0777;
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::atomic<bool> stop = false;
};

TEST_F(PeriodicBackup, IsMadeEveryHalfAnHourWhereSomethingChanged)
{
    const auto first = ask();
    ASSERT_TRUE(first);
    change();
    EXPECT_FALSE(ask());
    grow_older(first->file, 31min);
    ASSERT_TRUE(ask());
    EXPECT_EQ(backups_of(project.path()).size(), 2u);
}

TEST_F(PeriodicBackup, IsNotMadeOfWhatDidNotChange)
{
    const auto first = ask();
    grow_older(first->file, 31min);
    grow_older(project.path(), 32min);
    EXPECT_FALSE(ask());
}

TEST_F(PeriodicBackup, IsReadByNobodyElse)
{
    const auto made = ask();
    EXPECT_EQ(mode_of(made->file), 0600u);
    EXPECT_EQ(mode_of(backup_folder(project.path())), 0700u);
}

TEST_F(PeriodicBackup, MakesWayForSomebodyWhoWritesAndComesLater)
{
    {
        Transaction transaction(project);
        Project other = Project::open_again(project.path());
        EXPECT_FALSE(periodic_backup(other, stop));
        transaction.commit();
    }
    stop = true;
    EXPECT_FALSE(ask());
    EXPECT_TRUE(backups_of(project.path()).empty());
    stop = false;
    EXPECT_TRUE(ask());
}

TEST_F(PeriodicBackup, HoldsTheProjectAsItWas)
{
    change();
    const Backup made = back_up(project, BackupReason::ByHand);
    change();
    Project backup = Project::open(made.file);
    EXPECT_EQ(Comments(backup).count(), 1);
}

TEST_F(PeriodicBackup, ListsWhatItMadeNewestFirstAndNothingElse)
{
    back_up(project, BackupReason::ByHand);
    std::this_thread::sleep_for(2ms);
    back_up(project, BackupReason::BeforeDeletion);
    std::ofstream(backup_folder(project.path()) / "notes.txt") << "mine";
    std::ofstream(backup_folder(project.path()) / "2026-01-01T00-00-00.000Z.something.backup") << "of whom?";
    const auto backups = backups_of(project.path());
    ASSERT_EQ(backups.size(), 2u);
    EXPECT_EQ(backups[0].reason, BackupReason::BeforeDeletion);
    EXPECT_EQ(backups[1].reason, BackupReason::ByHand);
    EXPECT_GT(backups[0].time, backups[1].time);
    EXPECT_EQ(backups[0].bytes, fs::file_size(backups[0].file));
}

TEST_F(PeriodicBackup, RemovesWhatAKilledProcessLeftAndOnlyThat)
{
    const Backup by_hand = back_up(project, BackupReason::ByHand);
    const fs::path fresh = backup_folder(project.path()) / "x.backup.1-0.part";
    const fs::path old = backup_folder(project.path()) / "y.backup.1-0.part";
    for (const fs::path& file : {fresh, old})
        std::ofstream(file) << "unfinished";
    grow_older(old, 25h);
    grow_older(by_hand.file, 31min);
    change();
    ASSERT_TRUE(ask());
    EXPECT_FALSE(fs::exists(old));
    EXPECT_TRUE(fs::exists(fresh));
    EXPECT_TRUE(fs::exists(by_hand.file));
}

// Backups of every half an hour of so many days, newest first.
std::vector<Backup> of_days(int days)
{
    std::vector<Backup> backups;
    const std::chrono::sys_days last = std::chrono::year(2026) / 3 / 15; // a Sunday
    for (int day = 0; day < days; ++day)
        for (int half_hour = 47; half_hour >= 0; --half_hour) {
            const std::chrono::year_month_day date = last - std::chrono::days(day);
            char time[32];
            std::snprintf(time, sizeof time, "%04d-%02u-%02uT%02d:%02d:00.000Z", int(date.year()), unsigned(date.month()), unsigned(date.day()), half_hour / 2,
                          half_hour % 2 * 30);
            backups.push_back({.time = time, .reason = BackupReason::Periodic});
        }
    return backups;
}

std::vector<std::string> kept(const std::vector<Backup>& backups)
{
    std::vector<std::string> times;
    for (const Backup& backup : backups)
        times.push_back(backup.time.substr(0, 16));
    for (const Backup& gone : superfluous(backups))
        std::erase(times, gone.time.substr(0, 16));
    return times;
}

TEST(ThinnedBackups, AreTheNewestFourAndOneOfTwelveDaysAndOfTenWeeks)
{
    EXPECT_EQ(kept(of_days(120)),
              (std::vector<std::string>{"2026-03-15T23:30", "2026-03-15T23:00", "2026-03-15T22:30", "2026-03-15T22:00", // the newest
                                        "2026-03-14T23:30", "2026-03-13T23:30", "2026-03-12T23:30", "2026-03-11T23:30", "2026-03-10T23:30",
                                        "2026-03-09T23:30", "2026-03-08T23:30", "2026-03-07T23:30", "2026-03-06T23:30", "2026-03-05T23:30",
                                        "2026-03-04T23:30",                                                             // twelve days
                                        "2026-03-01T23:30", "2026-02-22T23:30", "2026-02-15T23:30", "2026-02-08T23:30", "2026-02-01T23:30",
                                        "2026-01-25T23:30", "2026-01-18T23:30", "2026-01-11T23:30"}));                  // Sundays, ten weeks
}

TEST(ThinnedBackups, OfWeeksWithoutWorkReachFurtherBack)
{
    std::vector<Backup> backups = of_days(400);
    std::erase_if(backups, [](const Backup& backup) { return backup.time.substr(8, 2) != "01"; });
    EXPECT_EQ(kept(backups).size(), 3u + 12u); // one a month: three more of the newest day
}

TEST(ThinnedBackups, OfOtherReasonsAreFiveEachAndThoseByHandAll)
{
    std::vector<Backup> backups = of_days(1);
    for (std::size_t i = 0; i < backups.size(); ++i)
        backups[i].reason = i % 2 == 0 ? BackupReason::ByHand : BackupReason::BeforeDeletion;
    EXPECT_EQ(kept(backups).size(), 24u + 5u);
}

}
}
