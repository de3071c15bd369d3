// The document as a file: made whole or not at all, read and changed by several at once.

#include "project_test.h"

#include "store/comment_list.h"

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

TEST(ProjectFile, IsOursAndUsesARollbackJournal)
{
    const TemporaryFolder folder;
    Project project = Project::open(sample_project(folder));
    const auto pragma = [&](const char* name) { return project.database().execAndGet(std::string("PRAGMA ") + name).getString(); };
    EXPECT_EQ(pragma("application_id"), std::to_string(project_application_id));
    EXPECT_EQ(pragma("user_version"), std::to_string(project_version));
    EXPECT_EQ(pragma("journal_mode"), "delete");
    EXPECT_EQ(pragma("synchronous"), "3");
    EXPECT_EQ(pragma("foreign_keys"), "1");
    EXPECT_EQ(pragma("secure_delete"), "1");
    EXPECT_EQ(pragma("trusted_schema"), "0");
}

TEST(ProjectFile, NeverReplacesWhatIsThere)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    const std::string before = sha256_of_file(path);
    expect_error(ErrorKind::Usage, "is there already", [&] { Project::create(path); });
    EXPECT_EQ(sha256_of_file(path), before);
}

TEST(ProjectFile, IsMadeWithItsContentsOrNotAtAll)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "sample.winnow";
    EXPECT_THROW(Project::create(path, [](Project& project) { add_task(project, Task{.labels = {"only one"}}); }), Error);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    Project project = Project::create(path, [](Project& unfinished) { add_task(unfinished, Task{}); });
    EXPECT_EQ(tasks(project).size(), 1u);
}

TEST(ProjectFile, IsNotMadeInAFolderThatIsNotThere)
{
    const TemporaryFolder folder;
    expect_error(ErrorKind::NotFound, "There is no folder", [&] { Project::create(folder / "none" / "a.winnow"); });
}

TEST(ProjectFile, HeldByAnotherProgramIsBusy)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    Project project = Project::open(path);
    project.database().exec("PRAGMA busy_timeout = 10");
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    expect_error(ErrorKind::Busy, "another program", [&] { Transaction transaction(project); });
}

TEST(ProjectFile, TellsOfChangesFromAnotherConnection)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    Project one = Project::open(path);
    Project other = Project::open(path);
    const int before = one.data_version();
    add_task(other, Task{.name = "from elsewhere"});
    EXPECT_NE(one.data_version(), before);
    EXPECT_EQ(tasks(one).size(), 2u);
}

TEST(ProjectFile, IsOpenedAgainForAnotherThread)
{
    const TemporaryFolder folder;
    Project one = Project::open(sample_project(folder));
    Project other = Project::open_again(one.path());
    add_task(other, Task{.name = "from there"});
    EXPECT_EQ(tasks(one).size(), 2u);
    Project reader = Project::open_again(one.path(), Project::Access::ReadOnly);
    EXPECT_EQ(tasks(reader).size(), 2u);
    expect_error(ErrorKind::NotFound, "no project", [&] { Project::open_again(folder / "none.winnow"); });
}

TEST(ProjectFile, ThatAnotherProgramMakesMeanwhileIsNotReplaced)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "same.winnow";
    expect_error(ErrorKind::Usage, "is there already", [&] {
        Project::create(path, [&](Project&) { Project::create(path, [](Project& first) { add_task(first, Task{.name = "first"}); }); });
    });
    Project first = Project::open(path);
    EXPECT_EQ(tasks(first).at(0).task.name, "first");
}

TEST(ProjectFile, IsNotHeldByReadingIt)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    Project one = Project::open(path);
    Comments comments(one);
    comments.find_by_text("comment number 7");
    comments.get(1);
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    EXPECT_NO_THROW(other.exec("BEGIN EXCLUSIVE; COMMIT"));
}

TEST(ProjectFile, TransactionWithinAnotherIsPartOfIt)
{
    const TemporaryFolder folder;
    Project project = Project::open(sample_project(folder));
    {
        Transaction outer(project);
        Transaction inner(project);
        Comments(project).add({.text = "gone"}, "gone");
        inner.commit();
    }
    EXPECT_EQ(Comments(project).count(), 50);
}

TEST(ProjectFile, TransactionThatIsNotCommittedLeavesNothing)
{
    const TemporaryFolder folder;
    Project project = Project::open(sample_project(folder));
    {
        Transaction transaction(project);
        Comments(project).add({.text = "gone"}, "gone");
    }
    EXPECT_EQ(Comments(project).count(), 50);
    EXPECT_TRUE(matching_ids(project, 1, {.words = "gone"}).empty());
}

TEST(ProjectFile, FullDiskIsASentenceAndLosesNothing)
{
    const TemporaryFolder folder;
    Project project = Project::open(sample_project(folder));
    const int pages = project.database().execAndGet("PRAGMA page_count").getInt();
    project.database().exec("PRAGMA max_page_count = " + std::to_string(pages)); // SQLite then reports a full disk
    expect_error(ErrorKind::NoSpace, "the disk is full", [&] {
        Transaction transaction(project);
        Comments(project).add({.text = std::string(100000, 'x')}, "x");
        transaction.commit();
    });
    EXPECT_EQ(Comments(project).count(), 50);
}

}
}
