// The document is opened only when it is ours and sound, and left as it was when it is not.

#include "project_test.h"

#include "store/labelling.h"

#include <fstream>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

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

}
}
