// The document as a file: made whole, opened only when it is ours and sound, and left as it was when it is not.

#include "common/files.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/migrations.h"
#include "store/project.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

// What opening says, and that the file's bytes stay as they were.
void expect_refused(const std::filesystem::path& path, ErrorKind kind, const std::string& part)
{
    const std::string before = sha256_of_file(path);
    expect_error(kind, part, [&] { Project::open(path); });
    EXPECT_EQ(sha256_of_file(path), before);
}

std::filesystem::path sample_project(const TemporaryFolder& folder)
{
    const std::filesystem::path path = folder / "sample.winnow";
    Project project = Project::create(path);
    add_task(project, Task{});
    Transaction transaction(project);
    Comments comments(project);
    for (int i = 0; i < 50; ++i)
        comments.add({.text = "comment number " + std::to_string(i)}, "comment number " + std::to_string(i));
    transaction.commit();
    return path;
}

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

TEST(ProjectFile, ThatIsMissingEmptyOrAFolderIsSaidSo)
{
    const TemporaryFolder folder;
    expect_error(ErrorKind::NotFound, "There is no project", [&] { Project::open(folder / "none.winnow"); });
    expect_error(ErrorKind::Damaged, "is not a file", [&] { Project::open(folder.path()); });
    std::ofstream(folder / "empty.winnow").close();
    expect_refused(folder / "empty.winnow", ErrorKind::Damaged, "is empty");
}

TEST(ProjectFile, OfAnotherProgramIsRefusedAndUnchanged)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "text.winnow") << std::string(5000, 'x');
    expect_refused(folder / "text.winnow", ErrorKind::Damaged, "is not a Winnow project");
    {
        SQLite::Database other((folder / "other.winnow").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE bookmarks (url TEXT)");
    }
    expect_refused(folder / "other.winnow", ErrorKind::Damaged, "is not a Winnow project");
}

TEST(ProjectFile, FromANewerVersionIsRefusedAndUnchanged)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    expect_refused(path, ErrorKind::NewerFormat, "newer version of Winnow");
}

TEST(ProjectFile, WithATriggerOfSomebodyElseIsRefused)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(
        "CREATE TRIGGER evil AFTER INSERT ON annotations BEGIN DELETE FROM comments; END");
    expect_refused(path, ErrorKind::Damaged, "does not have the tables");
}

TEST(ProjectFile, WithAViewOrATableOfSomebodyElseIsRefused)
{
    for (const char* foreign : {"DROP VIEW current_annotations; CREATE VIEW current_annotations AS SELECT 1", "CREATE TABLE sqlitestat_x (a)",
                                "CREATE TEMP TABLE x (a); ANALYZE"}) {
        const TemporaryFolder folder;
        const std::filesystem::path path = sample_project(folder);
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(foreign);
        expect_refused(path, ErrorKind::Damaged, "does not have the tables");
    }
}

TEST(ProjectFile, OfAFileFormatThatSqliteDoesNotKnowIsDamaged)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    std::string bytes = read_file(path);
    bytes[47] = 99; // the schema format number (SQLite file format, 1.3.7)
    write_file_atomically(path, bytes);
    expect_refused(path, ErrorKind::Damaged, "damaged");
}

TEST(ProjectFile, CutShortIsRefusedAndUnchanged)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    expect_refused(path, ErrorKind::Damaged, "damaged");
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

// Root may write to everything: then the rest of the test is done as nobody.
class WithoutPrivileges {
public:
    WithoutPrivileges()
    {
        if (::geteuid() == 0)
            m_given_up = ::seteuid(nobody) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_given_up && ::seteuid(0) != 0)
            std::abort(); // the tests that follow would fail of it
    }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

    bool hold() const { return ::geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_given_up = false;
};

TEST(ProjectFile, ThatIsWriteProtectedOpensForReadingOnly)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(path.c_str(), 0444);
    const WithoutPrivileges privileges;
    if (!privileges.hold())
        GTEST_SKIP() << "root, which may write to every file, and cannot be given up here";
    expect_refused(path, ErrorKind::Denied, "is write-protected");
    Project project = Project::open(path, Project::Access::ReadOnly);
    EXPECT_EQ(Comments(project).count(), 50);
}

// SQLite would say so at the first change only.
TEST(ProjectFile, InAWriteProtectedFolderOpensForReadingOnly)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    ::chmod(path.c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    {
        const WithoutPrivileges privileges;
        if (!privileges.hold())
            GTEST_SKIP() << "root, which may write to every folder, and cannot be given up here";
        expect_refused(path, ErrorKind::Denied, "lies in a folder that is write-protected");
        Project project = Project::open(path, Project::Access::ReadOnly);
        EXPECT_EQ(Comments(project).count(), 50);
    }
    ::chmod(folder.path().c_str(), 0755); // so that it can be removed
}

TEST(ProjectFile, OpenedForReadingTakesNoChange)
{
    const TemporaryFolder folder;
    Project project = Project::open(sample_project(folder), Project::Access::ReadOnly);
    expect_error(ErrorKind::Denied, "write-protected", [&] { add_task(project, Task{.name = "another"}); });
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

// No rule of SQLite's is broken by a letter that another program or a disk has changed.
TEST(ProjectFile, ALabelThatIsNotThatOfItsHistoryOrNoneOfItsTaskIsRefused)
{
    const TemporaryFolder folder;
    for (const char* change : {"UPDATE annotations SET label = 'Pos1tive'", "UPDATE tasks SET labels = '[\"Pos1tive\",\"Negative\"]'"}) {
        const std::filesystem::path path = sample_project(folder);
        {
            Project project = Project::open(path);
            label_comments(project, 1, {{1}}, {.label = "Positive"}, "a");
        }
        EXPECT_NO_THROW(Project::open(path));
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(change);
        expect_refused(path, ErrorKind::Damaged, "is damaged");
        std::filesystem::remove(path);
    }
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
