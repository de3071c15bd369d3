// A project of an older version is brought up to date whole, after a backup, or stays as it was.

#include "common/files.h"
#include "common/files.h"
#include "store/backup.h"
#include "store/changeset.h"
#include "store/changeset_check.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/runs.h"
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
        for (const Backup& backup : backups_of(project.path()))
            found.push_back(backup.file);
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
    EXPECT_EQ(matching_ids(backup, 1, {.words = "keep"}).size(), 1u);
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

// The document as version 1 had it.
std::filesystem::path project_of_version_1(const test::TemporaryFolder& folder)
{
    const std::filesystem::path path = folder / "old.winnow";
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA application_id = " + std::to_string(project_application_id));
    migrate(database, 0, {migrations().front()});
    database.exec(R"sql(
        INSERT INTO tasks VALUES (1, 'Task', '["Positive","Negative"]', 'Negative', 'decide', '|');
        INSERT INTO imports VALUES (1, 'old.csv', '{}', '{}', 'then');
        INSERT INTO comments VALUES (1, 1, '', 'one', NULL, '0123456789abcdef0123456789abcdef', '{"thread":"7","by":"x"}');
        INSERT INTO comments VALUES (2, 1, '', 'two', NULL, '0123456789abcdef0123456789abcdee', 'no JSON');
        INSERT INTO comment_words (comment_words) VALUES ('rebuild');
        INSERT INTO annotations VALUES (1, 1, 1, 'a', 'then', 'import', 'label', 'Positive', 0.5, '');
        INSERT INTO annotations VALUES (2, 1, 1, 'b', 'later', 'person', 'label', 'Negative', NULL, 'n');
        INSERT INTO annotations VALUES (3, 2, 1, 'a', 'then', 'person', 'skip', '', NULL, '');
        INSERT INTO runs (number, task, state, model, task_copy, settings, created)
            VALUES (1, 1, 'finished', 'm', '{"labels":["Positive","Negative"],"positive_label":"Negative"}', '{}', 'then'),
                   (2, 1, 'finished', 'm', 'no JSON', '{}', 'then'), (3, 1, 'finished', 'm', '{}', '{}', 'then');
        UPDATE runs SET threshold = 0.25, metrics = '{"validation":{"threshold":0.25}}' WHERE number = 1;
        UPDATE runs SET threshold = 0.25, metrics = '{"validation":{"threshold":0.5}}' WHERE number = 2;
        UPDATE runs SET threshold = 0.25, metrics = 'no JSON' WHERE number = 3;
        INSERT INTO scores VALUES (1, 1, 'test', 'Positive', '[0.25,0.75]', 0), (1, 2, '', '', '[1,0]', 0), (2, 1, 'test', '', 'broken', 0);
    )sql");
    return path;
}

// What was recorded before the table of tasks grew is undone all the same. The bytes are as sqlite3session.c describes them.
TEST(OldProject, OfVersion2KeepsItsStepsOfUndo)
{
    using namespace std::string_literals;
    const test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow", [](Project& fresh) { add_task(fresh, Task{}); });
    const std::string table = "T\x06\x01\0\0\0\0\0tasks\0"s;                       // of six columns, the first its key
    const std::string before = "\x01\0\0\0\0\0\0\0\x01\x03\x06" "before\0\0\0\0"s; // 1, a text, and what was not changed
    const std::string after = "\0\x03\x04Task\0\0\0\0"s;
    const std::string renamed = table + "\x17\0"s + before + after;
    ASSERT_TRUE(is_changeset(project, renamed));
    std::set<std::int64_t> comments;
    EXPECT_TRUE(apply_changeset(project, renamed, Way::Back, comments));
    EXPECT_EQ(tasks(project).front().task.name, "before");
    EXPECT_EQ(tasks(project).front().task.prompt_format, PromptFormat::Plain);
}

TEST(OldProject, OpenedForReadingIsBroughtUpToDateInACopyAndStaysAsItIs)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = project_of_version_1(folder);
    const std::string before = sha256_of_file(path);
    Project project = Project::open(path, Project::Access::ReadOnly);
    EXPECT_EQ(Annotations(project).current(1, 1)->label, "Negative");
    expect_error(ErrorKind::Denied, "write-protected", [&] { add_task(project, Task{.name = "another"}); });
    EXPECT_EQ(sha256_of_file(path), before);
    EXPECT_TRUE(backups_of(path).empty());
}

TEST(OldProject, OfVersion1GetsItsDerivedColumns)
{
    const test::TemporaryFolder folder;
    Project project = Project::open(project_of_version_1(folder));
    EXPECT_EQ(Annotations(project).current(1, 1)->label, "Negative");
    EXPECT_EQ(Annotations(project).current(1, 1)->note, "n");
    EXPECT_EQ(label_counts(project, 1).skipped, 1);
    EXPECT_EQ(metadata_keys(project), (std::vector<std::string>{"thread", "by"}));
    const auto by_score = [&](std::int64_t run) { return comment_rows(project, 1, run, {{1, 2}}); };
    EXPECT_EQ(by_score(1)[0].score, 0.75);
    EXPECT_EQ(run_numbered(project, 1).threshold_choice, "") << "that of the training";
    EXPECT_EQ(run_numbered(project, 2).threshold_choice, R"({"way":"by_hand"})") << "not the one that its figures are at";
    EXPECT_EQ(run_numbered(project, 3).threshold_choice, "") << "figures that are no JSON";
    EXPECT_EQ(by_score(1)[1].score, 0.0);
    EXPECT_FALSE(by_score(2)[0].score);
    const auto with = [&](RunFilter::Outcome outcome) { return matching_ids(project, 1, {.run = RunFilter{.run = 1, .outcome = outcome}}); };
    EXPECT_EQ(with(RunFilter::Outcome::Wrong), std::vector<std::int64_t>{1});
    EXPECT_TRUE(with(RunFilter::Outcome::Right).empty());
    const CommentOrder surest_mistake{.key = OrderKey::SelfConfidence, .run = 1};
    EXPECT_EQ(matching_ids(project, 1, {}, surest_mistake), (std::vector<std::int64_t>{1, 2}));
}

TEST(OldProject, OfVersion7FindsCommentsByTheIdsOfTheirFiles)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder / "old.winnow";
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA application_id = " + std::to_string(project_application_id));
        migrate(database, 0, SchemaScripts(migrations().begin(), migrations().begin() + 7));
        database.exec(R"sql(
            INSERT INTO tasks (id, name, labels, positive_label, instructions, separator) VALUES (1, 'Task', '["Positive","Negative"]', 'Negative', 'decide', '|');
            INSERT INTO comments (id, external_id, text, text_hash) VALUES (1, 'a17', 'one', '0123456789abcdef0123456789abcdef');
            INSERT INTO comments (id, external_id, text, text_hash) VALUES (2, '', 'two', '0123456789abcdef0123456789abcdee');
            INSERT INTO comment_words (comment_words) VALUES ('rebuild');
        )sql");
    }
    Project project = Project::open(path);
    EXPECT_EQ(matching_ids(project, 1, {.words = "a17"}), std::vector<std::int64_t>{1});
    EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM comment_external_ids").getInt(), 1);
}

TEST_F(Upgrading, BackupHoldsNothingThatIsNotCommitted)
{
    Project other = Project::open(project.path());
    Transaction transaction(other);
    Comments(other).add({.text = "not yet"}, "not yet");
    Project backup = Project::open(back_up(project, BackupReason::ByHand).file);
    EXPECT_EQ(Comments(backup).count(), 1);
}

}
}
