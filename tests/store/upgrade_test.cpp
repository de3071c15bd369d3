// A project of an older version is brought up to date whole, after a backup, or stays as it was.

#include "common/files.h"
#include "store/backup.h"
#include "store/comments.h"
#include "store/tasks.h"
#include "store/upgrade.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace winnow {
namespace {

using test::expect_error;

// The present version stands for the older one; the scripts of a later one are made up.
class Upgrading : public testing::Test {
protected:
    Upgrading()
    {
        add_task(project, Task{});
        Comments(project).add({.text = "keep me"}, "keep me");
    }

    SchemaScripts later(std::string_view script) const
    {
        SchemaScripts scripts = migrations();
        scripts.push_back(script);
        return scripts;
    }

    int version() { return project.database().execAndGet("PRAGMA user_version").getInt(); }

    std::vector<std::filesystem::path> backups() const
    {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            if (entry.path().extension() == ".backup")
                found.push_back(entry.path());
        return found;
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
};

TEST_F(Upgrading, RunsTheScriptsThatAreLackingAndKeepsWhatIsThere)
{
    upgrade(project, project_version, later("ALTER TABLE tasks ADD COLUMN colour TEXT NOT NULL DEFAULT ''"));
    EXPECT_EQ(version(), project_version + 1);
    EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM tasks WHERE colour = ''").getInt(), 1);
    EXPECT_EQ(Comments(project).count(), 1);
}

TEST_F(Upgrading, LeavesAPrivateBackupThatOpens)
{
    upgrade(project, project_version, later("CREATE TABLE notes (text TEXT) STRICT"));
    ASSERT_EQ(backups().size(), 1u);
    struct stat information = {};
    ASSERT_EQ(::stat(backups()[0].c_str(), &information), 0);
    EXPECT_EQ(information.st_mode & 0777, 0600u);
    Project backup = Project::open(backups()[0]);
    EXPECT_EQ(Comments(backup).search("keep").size(), 1u);
}

TEST_F(Upgrading, ThatFailsHalfwayLeavesTheOldVersion)
{
    EXPECT_THROW(upgrade(project, project_version, later("DELETE FROM comments; CREATE TABLE tasks (nonsense)")), Error);
    EXPECT_EQ(version(), project_version);
    EXPECT_EQ(Comments(project).count(), 1);
}

TEST_F(Upgrading, ThatLeavesARowReferringToNothingIsUndone)
{
    project.database().exec("PRAGMA foreign_keys = OFF");
    expect_error(ErrorKind::Damaged, "refer to nothing", [&] {
        upgrade(project, project_version, later("INSERT INTO splits (task, comment, split, position) VALUES (99, 1, 'train', 0)"));
    });
    EXPECT_EQ(version(), project_version);
    EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM splits").getInt(), 0);
}

TEST_F(Upgrading, ChecksTheSchemaAgainstTheScriptsOfItsOwnVersion)
{
    const SchemaScripts scripts = later("CREATE TABLE notes (text TEXT) STRICT");
    EXPECT_NO_THROW(check_schema(project.database(), project_version, scripts));
    expect_error(ErrorKind::Damaged, "does not have the tables", [&] { check_schema(project.database(), project_version + 1, scripts); });
}

TEST_F(Upgrading, BackupHoldsNothingThatIsNotCommitted)
{
    Project other = Project::open(project.path());
    Transaction transaction(other);
    Comments(other).add({.text = "not yet"}, "not yet");
    Project backup = Project::open(back_up(project, ".by-hand"));
    EXPECT_EQ(Comments(backup).count(), 1);
}

}
}
