// Deleted comments come back with all that hung on them, moved ones to the part they were in.

#include "undo_test.h"

#include "store/comment_list.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "support/expect_error.h"

namespace winnow {
namespace {

using test::expect_error;

TEST_F(Undoing, DeletedCommentsComeBackWithAllThatHungOnThem)
{
    label_comments(project, task, ids, {.label = "Positive", .note = "n"}, "a");
    set_splits(project, task, {{ids[0], Split::Train, 0}, {ids[1], Split::Test, 1}}, "{}");
    const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Positive","Negative"],"positive_label":"Negative"})", .settings = "{}"});
    set_scores(project, run, {{ids[1], Split::Test, "Positive", {0.25, 0.75}, false}});
    const std::string before = contents();

    delete_comments(project, {{ids[0], ids[1]}}, "a");
    EXPECT_EQ(Comments(project).count(), 1);
    EXPECT_TRUE(scores(project, run).empty());
    EXPECT_TRUE(matching_ids(project, 1, {.words = "bins"}).empty());
    expect_sound_index();
    restart();
    const std::string after = contents();
    EXPECT_EQ(undo(project, "a").comment_ids, (std::vector{ids[0], ids[1]}));
    EXPECT_EQ(contents(), before);
    EXPECT_EQ(matching_ids(project, 1, {.words = "bins"}), std::vector{ids[0]});
    expect_sound_index();
    redo(project, "a");
    EXPECT_EQ(contents(), after);
    expect_sound_index();
    undo(project, "a");
    EXPECT_EQ(contents(), before);
}

TEST_F(Undoing, NumbersOfDeletedRowsAreNotGivenAgain)
{
    label_comments(project, task, {{ids[2]}}, {.label = "Positive"}, "a");
    delete_comments(project, {{ids[2]}}, "a");
    const std::int64_t other = Comments(project).add({.text = "new"}, "new");
    EXPECT_GT(other, ids[2]);
    label_comments(project, task, {{other}}, {.label = "Negative"}, "b");
    undo(project, "a");
    EXPECT_EQ(label_of(ids[2]), "Positive");
    EXPECT_EQ(label_of(other), "Negative");
    undo(project, "a");
    EXPECT_EQ(label_of(ids[2]), "-");
    EXPECT_EQ(label_of(other), "Negative");
}

TEST_F(Undoing, MovesBetweenPartsComeBack)
{
    set_splits(project, task, {{ids[0], Split::Train, 0}, {ids[1], Split::Validation, 1}}, "{}");
    const std::string before = contents();
    move_to_split(project, task, ids, Split::Validation, "a");
    ASSERT_EQ(splits(project, task).size(), 3u);
    EXPECT_EQ(splits(project, task)[0].comment_id, ids[1]);
    undo(project, "a");
    EXPECT_EQ(contents(), before);
    redo(project, "a");
    move_to_split(project, task, ids, Split::None, "a");
    EXPECT_TRUE(splits(project, task).empty());
}

TEST_F(Undoing, AFrozenTestPartTakesNoMoveAndNoUndoOfOne)
{
    set_splits(project, task, {{ids[0], Split::Train, 0}, {ids[1], Split::Train, 1}, {ids[2], Split::Test, 2}}, "{}");
    move_to_split(project, task, {{ids[1]}}, Split::Test, "a");
    count_test_look(project, task);
    expect_error(ErrorKind::Usage, "frozen", [&] { move_to_split(project, task, {{ids[0]}}, Split::Test, "a"); });
    expect_error(ErrorKind::Usage, "frozen", [&] { move_to_split(project, task, {{ids[0], ids[2]}}, Split::Train, "a"); });
    EXPECT_NO_THROW(move_to_split(project, task, {{ids[0]}}, Split::Validation, "a"));
    EXPECT_NO_THROW(undo(project, "a"));
    const std::string before = contents();
    expect_error(ErrorKind::Usage, "frozen", [&] { undo(project, "a"); });
    EXPECT_EQ(contents(), before);
    EXPECT_FALSE(next_undo(project, "a")); // it would stand in the way of the steps before it
}

}
}
