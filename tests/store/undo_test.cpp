// Whatever is changed is undone and redone, after a restart too, and what cannot be undone any more changes nothing.

#include "store/comment_list.h"
#include "store/comments.h"
#include "store/imports.h"
#include "store/labelling.h"
#include "store/project_settings.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

class Undoing : public testing::Test {
protected:
    Undoing()
    {
        for (const char* text : {"the bins are full", "the lamps are out", "thanks to all"})
            ids.push_back(Comments(project).add({.text = text}, text));
    }

    void restart() { project = Project::open(project.path()); }

    std::string label_of(std::int64_t comment)
    {
        const std::optional<Annotation> current = Annotations(project).current(comment, task);
        return current ? current->label : "-";
    }

    // Everything but the steps themselves and what only ever grows.
    std::string contents()
    {
        std::string all;
        for (const char* table : {"imports", "comments", "tasks", "policies", "splits", "split_settings", "scores", "metadata_columns",
                                  "project_settings", "annotations", "current_labels"}) {
            SQLite::Statement rows(project.database(), std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
            while (rows.executeStep()) {
                all += table;
                for (int column = 0; column < rows.getColumnCount(); ++column)
                    all += "|" + rows.getColumn(column).getString();
                all += "\n";
            }
        }
        return all;
    }

    void expect_sound_index()
    {
        EXPECT_NO_THROW(project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('integrity-check')"));
        EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM comment_words").getInt(), Comments(project).count());
        EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM comment_values").getInt(),
                  project.database().execAndGet("SELECT count(*) FROM comments, json_each(metadata)").getInt());
    }

    TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::int64_t task = add_task(project, Task{});
    std::vector<std::int64_t> ids;
};

TEST_F(Undoing, NothingDoneIsNothingToUndo)
{
    EXPECT_FALSE(next_undo(project, "a"));
    expect_error(ErrorKind::NotFound, "nothing to undo", [&] { undo(project, "a"); });
    expect_error(ErrorKind::NotFound, "nothing to redo", [&] { redo(project, "a"); });
}

TEST_F(Undoing, ALabelGoesAndComesBackAcrossRestarts)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    label_comments(project, task, {{ids[0]}}, {.label = "Negative"}, "a");
    restart();
    const UndoResult undone = undo(project, "a");
    EXPECT_EQ(undone.comment_ids, std::vector{ids[0]});
    EXPECT_EQ(undone.step.detail, "Negative");
    EXPECT_EQ(undone.step.comment_id, ids[0]);
    EXPECT_EQ(label_of(ids[0]), "Positive");
    restart();
    undo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "-");
    restart();
    EXPECT_EQ(next_redo(project, "a")->detail, "Positive");
    redo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "Positive");
    redo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "Negative");
    EXPECT_FALSE(next_redo(project, "a"));
    undo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "Positive");
    EXPECT_EQ(Annotations(project).history(ids[0], task).size(), 7u); // nothing is ever taken out of the history
}

TEST_F(Undoing, ABulkChangeIsOneStep)
{
    label_comments(project, task, {{ids[1]}}, {.label = "Negative"}, "a");
    EXPECT_EQ(label_comments(project, task, ids, {.label = "Positive"}, "a").count, 3);
    EXPECT_EQ(undo(project, "a").comment_ids, ids);
    EXPECT_EQ(label_of(ids[0]), "-");
    EXPECT_EQ(label_of(ids[1]), "Negative");
    EXPECT_EQ(redo(project, "a").comment_ids, ids);
    EXPECT_EQ(label_of(ids[1]), "Positive");
    EXPECT_EQ(label_of(ids[2]), "Positive");
}

TEST_F(Undoing, EachAnnotatorHasStepsOfTheirOwn)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    label_comments(project, task, {{ids[0]}}, {.label = "Negative"}, "b");
    undo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "Negative"); // the newer label of the other stays
    undo(project, "b");
    EXPECT_EQ(label_of(ids[0]), "-");
}

TEST_F(Undoing, ANewChangeDropsTheStepsOfRedoOfItsAnnotatorOnly)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    label_comments(project, task, {{ids[1]}}, {.label = "Positive"}, "b");
    undo(project, "a");
    undo(project, "b");
    label_comments(project, task, {{ids[2]}}, {.kind = AnnotationKind::Skip}, "a");
    EXPECT_FALSE(next_redo(project, "a"));
    EXPECT_TRUE(next_redo(project, "b"));
}

TEST_F(Undoing, NotesComeAndGoWithoutTheLabel)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    set_note(project, task, ids[0], "quoted", "a");
    set_note(project, task, ids[1], "strange", "a");
    EXPECT_EQ(Annotations(project).current(ids[0], task)->note, "quoted");
    EXPECT_EQ(label_of(ids[0]), "Positive");
    EXPECT_EQ(Annotations(project).current(ids[1], task)->kind, AnnotationKind::Cleared);
    undo(project, "a");
    undo(project, "a");
    EXPECT_EQ(Annotations(project).current(ids[0], task)->note, "");
    EXPECT_EQ(label_of(ids[0]), "Positive");
    undo(project, "a");
    redo(project, "a");
    redo(project, "a");
    EXPECT_EQ(Annotations(project).current(ids[0], task)->note, "quoted");
    EXPECT_EQ(label_of(ids[0]), "Positive");
}

TEST_F(Undoing, ANoteGoesWithTheLabelThatItIsOn)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    set_note(project, task, ids[0], "sure?", "b");
    undo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "-");
}

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

TEST_F(Undoing, WhatWasChangedSinceIsNotUndone)
{
    change_setting(project, "queue_seed", "1", "a");
    change_setting(project, "queue_seed", "2", "b");
    const std::string before = contents();
    expect_error(ErrorKind::Usage, "changed again since", [&] { undo(project, "a"); });
    EXPECT_EQ(contents(), before);
    EXPECT_EQ(setting(project, "queue_seed"), "2");
}

TEST_F(Undoing, OfALabelOfADeletedCommentIsRefused)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    delete_comments(project, {{ids[0]}}, "b");
    expect_error(ErrorKind::Usage, "changed again since", [&] { undo(project, "a"); });
    EXPECT_FALSE(next_undo(project, "a"));
}

TEST_F(Undoing, SettingsPoliciesAndTasksComeBack)
{
    label_comments(project, task, ids, {.label = "Positive"}, "a");
    const std::string before = contents();
    change_setting(project, project_settings::mask_words, R"(["bother"])", "a");
    change_policy(project, task, "new words", "a");
    Task edited;
    edited.name = "Tone";
    edited.labels = {"Kind", "Negative", "Other"};
    update_task(project, task, edited, {{"Positive", "Kind"}}, "a");
    EXPECT_EQ(label_of(ids[0]), "Kind");
    EXPECT_EQ(task_of_id(project, task).task.name, "Tone");
    const std::string after = contents();
    for (int step = 0; step < 3; ++step)
        undo(project, "a");
    EXPECT_EQ(contents(), before);
    for (int step = 0; step < 3; ++step)
        redo(project, "a");
    EXPECT_EQ(contents(), after);
}

TEST_F(Undoing, ChangesWithinOneAreOneStep)
{
    {
        RecordedChange change(project, ChangeKind::Settings, "a");
        change_setting(project, "one", "1", "a");
        change_setting(project, "two", "2", "a");
        change.set_detail("both");
        change.commit();
    }
    EXPECT_EQ(next_undo(project, "a")->detail, "both");
    undo(project, "a");
    EXPECT_FALSE(setting(project, "one"));
    EXPECT_FALSE(setting(project, "two"));
}

TEST_F(Undoing, AChangeThatIsNotCommittedLeavesNoStep)
{
    {
        RecordedChange change(project, ChangeKind::Settings, "a");
        set_setting(project, "one", "1");
    }
    EXPECT_FALSE(setting(project, "one"));
    EXPECT_FALSE(next_undo(project, "a"));
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    EXPECT_EQ(next_undo(project, "a")->kind, ChangeKind::Label);
}

TEST_F(Undoing, OnlyTheNewestStepsAreKept)
{
    Transaction transaction(project);
    for (int i = 0; i < 1003; ++i)
        change_setting(project, "counter", std::to_string(i), "a");
    transaction.commit();
    EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM undo_steps").getInt(), 1000);
    undo(project, "a");
    EXPECT_EQ(setting(project, "counter"), "1001");
}

TEST_F(Undoing, StepsAreKeptUpToASizeTheNewestAlways)
{
    const std::string large(40 << 20, 'x');
    for (int i = 0; i < 2; ++i) {
        const std::int64_t id = Comments(project).add({.text = large}, std::to_string(i));
        delete_comments(project, {{id}}, "a");
    }
    EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM undo_steps").getInt(), 1);
    undo(project, "a");
    EXPECT_EQ(Comments(project).count(), 4);
}

TEST_F(Undoing, ForgottenStepsTakeTheDeletedTextWithThem)
{
    delete_comments(project, {{ids[0]}}, "a");
    forget_undo_steps(project);
    EXPECT_FALSE(next_undo(project, "a"));
}

TEST_F(Undoing, DecisionsAreChecked)
{
    expect_error(ErrorKind::Usage, "not a label", [&] { label_comments(project, task, ids, {.label = "Rude"}, "a"); });
    expect_error(ErrorKind::Usage, "name of the one", [&] { label_comments(project, task, ids, {.label = "Positive"}, ""); });
    expect_error(ErrorKind::Usage, "No comment", [&] { label_comments(project, task, {}, {.label = "Positive"}, "a"); });
    expect_error(ErrorKind::NotFound, "no comment with the number 99", [&] { label_comments(project, task, {{ids[0], 99}}, {.label = "Positive"}, "a"); });
    expect_error(ErrorKind::NotFound, "no task", [&] { label_comments(project, 9, ids, {.label = "Positive"}, "a"); });
    EXPECT_EQ(label_of(ids[0]), "-");
    EXPECT_FALSE(next_undo(project, "a"));
}

TEST_F(Undoing, ATaskIsChangedOnlyWhereNothingIsLost)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    add_task(project, Task{.name = "Other"});
    Task edited;
    edited.labels = {"Negative", "Fine"};
    expect_error(ErrorKind::Usage, "cannot go", [&] { update_task(project, task, edited, {}, "a"); });
    edited = Task{.name = "Other"};
    expect_error(ErrorKind::Usage, "already", [&] { update_task(project, task, edited, {}, "a"); });
    edited = Task{.labels = {"Fine", "Negative"}};
    expect_error(ErrorKind::Usage, "no such label", [&] { update_task(project, task, edited, {{"Gone", "Fine"}}, "a"); });
    add_run(project, {.task_id = task, .model = "m", .task = "{}", .settings = "{}"});
    expect_error(ErrorKind::Usage, "runs know the old name", [&] { update_task(project, task, edited, {{"Positive", "Fine"}}, "a"); });
    edited = Task{.labels = {"Positive", "Negative", "Unclear"}};
    EXPECT_NO_THROW(update_task(project, task, edited, {}, "a"));
}

TEST_F(Undoing, LabelsSwapTheirNames)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    label_comments(project, task, {{ids[1]}}, {.label = "Negative"}, "a");
    update_task(project, task, Task{}, {{"Positive", "Negative"}, {"Negative", "Positive"}}, "a");
    EXPECT_EQ(label_of(ids[0]), "Negative");
    EXPECT_EQ(label_of(ids[1]), "Positive");
}

}
}
