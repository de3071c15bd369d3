// What is wrong with a project is found, and a copy is made of all that can be read.

#include "common/files.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/project_check.h"
#include "store/repair.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;

constexpr int comment_count = 4000;
constexpr std::int64_t page_size = 8192;

class Damage : public testing::Test {
protected:
    Damage()
    {
        Project project = Project::create(path, [](Project& fresh) { add_task(fresh, Task{}); });
        Transaction transaction(project);
        Comments comments(project);
        for (int i = 1; i <= comment_count; ++i)
            comments.add({.text = text_of_comment(i)}, text_of_comment(i));
        Annotations annotations(project);
        for (std::int64_t id = 1; id <= comment_count; id += 2) {
            annotations.add({.comment_id = id, .task_id = 1, .annotator = "a", .label = "Positive"});
            annotations.add({.comment_id = id, .task_id = 1, .annotator = "a", .label = "Negative", .note = "second thought"});
        }
        transaction.commit();
    }

    static std::string text_of_comment(std::int64_t id) { return "This is the comment with the number " + std::to_string(id) + "."; }

    void with_sql(const std::string& sql)
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA writable_schema = ON");
        database.exec(sql);
    }

    // The pages on which a table's rows lie, in the order of the rows (https://sqlite.org/dbstat.html).
    std::vector<std::int64_t> pages_of(const std::string& table)
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
        SQLite::Statement query(database, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path");
        query.bind(1, table);
        std::vector<std::int64_t> pages;
        while (query.executeStep())
            pages.push_back(query.getColumn(0).getInt64());
        return pages;
    }

    std::int64_t number_of(const std::string& sql)
    {
        return SQLite::Database(path.string(), SQLite::OPEN_READONLY).execAndGet(sql).getInt64();
    }

    void destroy_page(std::int64_t page)
    {
        std::string bytes = read_file(path);
        std::fill_n(bytes.begin() + (page - 1) * page_size, page_size, '\x5a');
        write_file_atomically(path, bytes);
    }

    std::int64_t faults(Fault::Kind kind)
    {
        std::int64_t count = 0;
        for (const Fault& fault : check_project(path).faults)
            count += fault.kind == kind ? fault.count : 0;
        return count;
    }

    static const TableRepair& of(const RepairReport& report, const std::string& table)
    {
        return *std::ranges::find(report.tables, table, &TableRepair::table);
    }

    test::TemporaryFolder folder;
    fs::path path = folder / "sample.winnow";
    fs::path copy = folder / "repaired.winnow";
};

TEST_F(Damage, IsNotFoundInASoundProjectWhichStaysAsItIs)
{
    const std::string before = sha256_of_file(path);
    const ProjectCheck check = check_project(path);
    EXPECT_TRUE(check.is_sound());
    EXPECT_EQ(check.counts, (ProjectCounts{.comments = comment_count, .labels = comment_count / 2, .runs = 0}));
    EXPECT_FALSE(repair_into(path, copy).lost_anything());
    EXPECT_EQ(sha256_of_file(path), before);
}

TEST_F(Damage, OfWhatTheProjectMeansIsFoundToo)
{
    with_sql("UPDATE comments SET text = 'something else' WHERE id = 7");
    EXPECT_EQ(faults(Fault::Kind::Words), 1);
    with_sql("UPDATE annotations SET label = 'Positive' WHERE comment = 5");
    EXPECT_EQ(faults(Fault::Kind::CurrentLabel), 1);
    with_sql("DELETE FROM current_labels WHERE comment = 9");
    EXPECT_EQ(faults(Fault::Kind::CurrentLabel), 2);
    with_sql("UPDATE comments SET metadata = '{broken' WHERE id IN (1, 2, 3)");
    EXPECT_EQ(faults(Fault::Kind::FurtherColumn), 3);
    with_sql("INSERT INTO splits VALUES (1, 999999, 'train', 0)");
    EXPECT_EQ(faults(Fault::Kind::Reference), 1);
    with_sql("UPDATE annotations SET label = 'Nobody' WHERE comment = 11; UPDATE current_labels SET label = 'Nobody' WHERE comment = 11");
    EXPECT_EQ(faults(Fault::Kind::UnknownLabel), 1);
    EXPECT_EQ(faults(Fault::Kind::Structure), 0);
    EXPECT_TRUE((repair_into(path, copy), check_project(copy).is_sound()));
}

TEST_F(Damage, OfPagesCostsTheirRowsAndNoOthers)
{
    const std::vector<std::int64_t> pages = pages_of("comments");
    ASSERT_GT(pages.size(), 12u);
    destroy_page(pages[3]);
    destroy_page(pages[9]);
    EXPECT_GT(faults(Fault::Kind::Structure), 0);
    const RepairReport report = repair_into(path, copy);
    EXPECT_TRUE(report.lost_anything());
    const TableRepair& comments = of(report, "comments");
    const TableRepair& labels = of(report, "annotations");
    ASSERT_TRUE(comments.lost && labels.lost);
    EXPECT_EQ(comments.kept + *comments.lost, comment_count);
    EXPECT_GT(*comments.lost, 0);
    EXPECT_LT(*comments.lost, 2 * 200) << "two pages of about a hundred and twenty rows";
    EXPECT_EQ(labels.kept + *labels.lost, comment_count) << "two decisions of every second comment";

    Project repaired = Project::open(copy);
    Comments texts(repaired);
    Annotations annotations(repaired);
    EXPECT_EQ(texts.count(), comments.kept);
    texts.for_each([&](const Comment& comment) {
        EXPECT_EQ(comment.text, text_of_comment(comment.id));
        const auto current = annotations.current(comment.id, 1);
        EXPECT_EQ(current ? current->label : "", comment.id % 2 == 1 ? "Negative" : "");
    });
}

// Before a page that cannot be read the tree leads back to an earlier one: what goes on behind the last row that it has seen
// comes there again and again.
TEST_F(Damage, OfPagesThatLeadBackEndsAndCostsWhatTheyHid)
{
    const std::vector<std::int64_t> pages = pages_of("comments");
    const auto child = [](std::int64_t page) { return std::string{0, 0, static_cast<char>(page >> 8), static_cast<char>(page)}; };
    std::string bytes = read_file(path);
    const auto root = static_cast<std::size_t>((number_of("SELECT rootpage FROM sqlite_schema WHERE name = 'comments'") - 1) * page_size);
    const std::size_t pointer = bytes.find(child(pages[4]), root);
    ASSERT_LT(pointer, root + page_size) << "in the only interior page (https://sqlite.org/fileformat.html#b_tree_pages)";
    bytes.replace(pointer, 4, child(pages[1]));
    write_file_atomically(path, bytes);
    destroy_page(pages[5]);
    EXPECT_GT(faults(Fault::Kind::Structure), 0);
    const RepairReport report = repair_into(path, copy);
    const TableRepair& comments = of(report, "comments");
    ASSERT_TRUE(comments.lost);
    EXPECT_EQ(comments.kept + *comments.lost, comment_count);
    EXPECT_GT(*comments.lost, 0);
    EXPECT_LT(*comments.lost, 2 * 200) << "two pages of about a hundred and twenty rows";
}

TEST_F(Damage, OfAnyPageNeverShowsAnotherLabelOrText)
{
    for (const std::string table : {"annotations", "current_labels", "annotations_by_comment", "comments_by_import", "comment_words_data"}) {
        const std::string whole = read_file(path);
        destroy_page(pages_of(table)[1]);
        const RepairReport report = repair_into(path, copy);
        Project repaired = Project::open(copy);
        EXPECT_EQ(Comments(repaired).count(), comment_count) << table;
        for (const auto& [comment, annotation] : Annotations(repaired).all_current(1))
            EXPECT_TRUE(annotation.label == "Negative" || (table == "annotations" && annotation.label == "Positive" && *of(report, "annotations").lost > 0));
        fs::remove(copy);
        write_file_atomically(path, whole);
    }
}

// SQLite says of this damage that it is an error, and no more.
TEST_F(Damage, OfTheSearchIndexsVersionIsCalledDamage)
{
    with_sql("DELETE FROM comment_words_config WHERE k = 'version'");
    expect_error(ErrorKind::Damaged, "is damaged. It was left as it is; restore it from a backup", [&] {
        Project project = Project::open(path);
        Comments(project).add({.text = "one more"}, "one more");
    });
}

TEST_F(Damage, OfAFileCutShortLeavesWhatWasBefore)
{
    fs::resize_file(path, fs::file_size(path) * 7 / 10);
    EXPECT_GT(faults(Fault::Kind::Structure), 0);
    const RepairReport report = repair_into(path, copy);
    EXPECT_TRUE(report.lost_anything());
    EXPECT_GT(of(report, "comments").kept, 0);
    EXPECT_TRUE(check_project(copy).is_sound());
}

TEST_F(Damage, OfTheBeginningIsARefusalAndLeavesNoCopy)
{
    destroy_page(1);
    expect_error(ErrorKind::Damaged, "sample.winnow", [&] { repair_into(path, copy); });
    expect_error(ErrorKind::Damaged, "sample.winnow", [&] { check_project(path); });
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(Damage, NeverTakesThePlaceOfAFile)
{
    write_file_atomically(copy, "mine");
    expect_error(ErrorKind::Usage, "is there already", [&] { repair_into(path, copy); });
    EXPECT_EQ(read_file(copy), "mine");
}

TEST_F(Damage, IsLookedForUntilOneStops)
{
    expect_error(ErrorKind::Cancelled, "stop", [&] { check_project(path, [] { return true; }); });
    expect_error(ErrorKind::Cancelled, "stop", [&] { repair_into(path, copy, [] { return true; }); });
    EXPECT_FALSE(fs::exists(copy));
}

}
}
