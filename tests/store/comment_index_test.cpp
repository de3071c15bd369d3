// What a large import leaves to be indexed is found before, meanwhile and afterwards.

#include "store/comment_index.h"

#include "store/comment_list.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/tasks.h"
#include "store/undo_log.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

namespace winnow {
namespace {

class Indexing : public testing::Test {
protected:
    std::int64_t add(const std::string& text, Comments::Indexing when)
    {
        Comments comments(project, when);
        const std::int64_t id = comments.add({.external_id = "id of " + text, .text = text, .metadata = R"({"length":")" + std::to_string(text.size()) + "\"}"}, text);
        comments.finish();
        return id;
    }

    static std::string state_of(Project& one)
    {
        std::string all;
        for (const char* numbers : {"comment_lengths", "comment_hashes"}) {
            SQLite::Statement rows(one.database(), std::string("SELECT * FROM ") + numbers);
            while (rows.executeStep())
                all += rows.getColumn(0).getString() + "|" + rows.getColumn(1).getString() + "|";
        }
        return all + external_ids_of(one) + values_of(one);
    }

    static std::string external_ids_of(Project& one)
    {
        std::string all;
        SQLite::Statement rows(one.database(), "SELECT external_id, comment FROM comment_external_ids");
        while (rows.executeStep())
            all += rows.getColumn(0).getString() + "|" + rows.getColumn(1).getString() + "|";
        return all;
    }

    static std::string values_of(Project& one)
    {
        std::string all;
        SQLite::Statement rows(one.database(), "SELECT name, is_text, number, value, comment FROM comment_values");
        while (rows.executeStep())
            for (int column = 0; column < rows.getColumnCount(); ++column)
                all += rows.getColumn(column).getString() + "|";
        return all;
    }

    // FTS5 compares with the comments themselves.
    void expect_all_words_indexed()
    {
        EXPECT_NO_THROW(project.database().exec("INSERT INTO comment_words (comment_words, rank) VALUES ('integrity-check', 1)"));
    }

    std::vector<std::int64_t> found(const std::string& words) { return matching_ids(project, task, {.words = words}); }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::int64_t task = add_task(project, Task{});
    CommentIndex index{project};
};

TEST_F(Indexing, AfterwardsLeavesTheSameAsIndexingAtOnce)
{
    Project other = Project::create(folder / "other.winnow");
    add("one lamp", Comments::Indexing::Now);
    index.leave_from(2);
    for (const char* text : {"two lamps", "three", "four and \u0939\u093f"})
        add(text, Comments::Indexing::Later);
    add("added while some are missing", Comments::Indexing::Now);
    EXPECT_EQ(index.first_missing(), 2);
    EXPECT_EQ(found("lam"), (std::vector<std::int64_t>{1, 2}));
    Transaction transaction(project);
    EXPECT_TRUE(index.fill(2));
    transaction.commit();
    EXPECT_EQ(index.first_missing(), 4);
    EXPECT_EQ(found("added"), std::vector<std::int64_t>{5});
    double last_share = -1;
    EXPECT_TRUE(index_comments(project, [&](double share) { return last_share = share, true; }));
    EXPECT_EQ(last_share, 0); // one piece was enough
    EXPECT_FALSE(index.first_missing());
    expect_all_words_indexed();
    Comments twin(other);
    Comments(project).for_each([&](const Comment& comment) { twin.add(comment, comment.text); });
    EXPECT_EQ(state_of(project), state_of(other));
}

TEST_F(Indexing, StopsWhereItIsToldToAndGoesOnFromThere)
{
    index.leave_from(1);
    Transaction transaction(project);
    for (int i = 0; i < 9000; ++i)
        add("comment " + std::to_string(i), Comments::Indexing::Later);
    transaction.commit();
    int pieces = 0;
    EXPECT_FALSE(index_comments(project, [&](double) { return ++pieces < 2; }));
    const std::optional<std::int64_t> missing = index.first_missing();
    ASSERT_TRUE(missing);
    EXPECT_GT(*missing, 1);
    EXPECT_LT(*missing, 9000);
    EXPECT_TRUE(index_comments(project, [&](double share) { return share < 1; }));
    expect_all_words_indexed();
}

TEST_F(Indexing, IsNotConfusedByWhatIsDeletedAndUndoneMeanwhile)
{
    add("one lamp", Comments::Indexing::Now);
    add("two lamps", Comments::Indexing::Now);
    index.leave_from(3);
    for (const char* text : {"three lamps", "four lamps"})
        add(text, Comments::Indexing::Later);
    delete_comments(project, {{1, 4}}, "a");
    EXPECT_EQ(found("lamp"), (std::vector<std::int64_t>{2, 3}));
    undo(project, "a");
    EXPECT_EQ(found("lamp"), (std::vector<std::int64_t>{1, 2, 3, 4}));
    index_comments(project, [](double) { return true; });
    expect_all_words_indexed();
    EXPECT_EQ(found("lamp"), (std::vector<std::int64_t>{1, 2, 3, 4}));
    redo(project, "a");
    expect_all_words_indexed();
    EXPECT_EQ(values_of(project), "length|0|9.0|9|2|length|0|11.0|11|3|");
}

}
}
