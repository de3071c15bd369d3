// What is deleted for good is in the bytes of the file no more.

#include "common/files.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/erase.h"
#include "store/labelling.h"
#include "store/project_check.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace winnow {
namespace {

constexpr std::int64_t doomed = 40;
const std::string secret = "Zinnoberrot"; // a word of the doomed comments alone, as it is and as the index has it
const std::string indexed_secret = "innoberrot";

class Erasing : public testing::Test {
protected:
    Erasing()
    {
        add_task(project, Task{});
        Comments comments(project);
        for (int i = 1; i <= 60; ++i) {
            const std::string text = (i <= doomed ? secret + " " : "") + "comment number " + std::to_string(i) + std::string(300, 'x');
            comments.add({.text = text, .metadata = i <= doomed ? R"({"by":"Zinnoberrot"})" : "{}"}, text);
        }
        for (std::int64_t id = 1; id <= 60; ++id) {
            ids.push_back(id);
            label_comments(project, 1, std::span(&id, 1), {.label = "Positive", .note = id <= doomed ? "says " + secret : ""}, "a");
        }
    }

    bool is_in_bytes(const std::string& text)
    {
        return read_file(project.path()).find(text) != std::string::npos;
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::vector<std::int64_t> ids;
};

TEST_F(Erasing, LeavesNothingOfTheTextInTheFile)
{
    ASSERT_TRUE(is_in_bytes(secret) && is_in_bytes(indexed_secret));
    erase_comments(project, std::span(ids).first(doomed));
    EXPECT_FALSE(is_in_bytes(secret) || is_in_bytes(indexed_secret));
    EXPECT_EQ(Comments(project).count(), 60 - doomed);
    EXPECT_EQ(matching_ids(project, 1, {.words = "comment"}).size(), 60u - doomed);
    EXPECT_FALSE(next_undo(project, "a"));
    EXPECT_TRUE(check_project(project.path()).is_sound());
}

TEST_F(Erasing, TakesWhatWasDeletedBeforeAlong)
{
    delete_comments(project, std::span(ids).first(doomed), "a");
    EXPECT_TRUE(is_in_bytes(secret)) << "deleting can be undone";
    EXPECT_EQ(deleted_comments(project), doomed);
    erase_comments(project, {});
    EXPECT_EQ(deleted_comments(project), 0);
    EXPECT_FALSE(is_in_bytes(secret) || is_in_bytes(indexed_secret));
}

TEST_F(Erasing, ThatCouldNotRewriteTheFileIsStillToBeDone)
{
    delete_comments(project, std::span(ids).first(doomed), "a");
    sqlite3* const database = project.database().getHandle();
    const int usual = sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0); // rewriting attaches the new file
    EXPECT_THROW(erase_comments(project, std::span(ids).subspan(doomed, 2)), Error);
    EXPECT_EQ(deleted_comments(project), doomed + 2);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, usual);
    erase_comments(project, {});
    EXPECT_EQ(deleted_comments(project), 0);
    EXPECT_FALSE(is_in_bytes(secret));
}

TEST_F(Erasing, WhatWasBroughtBackByUndoIsNotDeleted)
{
    delete_comments(project, std::span(ids).first(doomed), "a");
    undo(project, "a");
    EXPECT_EQ(deleted_comments(project), 0);
}

TEST_F(Erasing, OfACommentThatIsNotThereDeletesNothing)
{
    test::expect_error(ErrorKind::NotFound, "999", [&] { erase_comments(project, std::vector<std::int64_t>{1, 999}); });
    EXPECT_EQ(Comments(project).count(), 60);
    EXPECT_TRUE(next_undo(project, "a"));
}

}
}
