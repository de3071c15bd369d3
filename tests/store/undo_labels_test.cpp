// Labels and notes go and come back, those of each annotator by steps of their own.

#include "undo_test.h"

#include "store/labelling.h"
#include "store/second_reading.h"
#include "support/expect_error.h"

namespace winnow {
namespace {

using test::expect_error;

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

TEST_F(Undoing, TheSameStepUndoneAndRedoneManyTimesAddsOneEntryEachTime)
{
    label_comments(project, task, ids, {.label = "Positive"}, "a");
    for (int round = 0; round < 4; ++round) {
        undo(project, "a");
        EXPECT_EQ(label_of(ids[1]), "-");
        redo(project, "a");
        EXPECT_EQ(label_of(ids[1]), "Positive");
    }
    for (const std::int64_t id : ids)
        EXPECT_EQ(Annotations(project).history(id, task).size(), 9u); // the label, four times taken back and given again
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

TEST_F(Undoing, WhatAnotherDecidedMeanwhileIsNotTakenAwayByARedoOrAnUndo)
{
    label_comments(project, task, ids, {.label = "Positive"}, "a");
    undo(project, "a");
    label_comments(project, task, {{ids[1]}}, {.label = "Negative"}, "b");
    const std::string before = contents();
    expect_error(ErrorKind::Usage, "changed again since", [&] { redo(project, "a"); });
    EXPECT_EQ(contents(), before);
    EXPECT_FALSE(next_redo(project, "a"));

    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    settle(project, task, ids[0], "Negative", "by the policy", "b");
    expect_error(ErrorKind::Usage, "changed again since", [&] { undo(project, "a"); });
    EXPECT_EQ(label_of(ids[0]), "Negative");
    undo(project, "b"); // the settlement is b's own to take back
    EXPECT_EQ(label_of(ids[0]), "Positive");
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

TEST_F(Undoing, ANoteStaysWithTheCommentWhateverItsLabel)
{
    const auto note = [this] { return Annotations(project).current(ids[0], task)->note; };
    set_note(project, task, ids[0], "quoted", "a");
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    EXPECT_EQ(note(), "quoted");
    label_comments(project, task, {{ids[0]}}, {.kind = AnnotationKind::Cleared}, "b");
    EXPECT_EQ(note(), "quoted");
    label_comments(project, task, {{ids[0]}}, {.label = "Positive", .note = "quoted in full"}, "b");
    EXPECT_EQ(note(), "quoted in full");
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "c", Reading::Second); // blind: it has not seen the note
    EXPECT_EQ(Annotations(project).history(ids[0], task).back().note, "");
    set_note(project, task, ids[0], "", "b");
    label_comments(project, task, {{ids[0]}}, {.kind = AnnotationKind::Unsure}, "b");
    EXPECT_EQ(note(), "");
    for (int step = 0; step < 3; ++step)
        undo(project, "b");
    EXPECT_EQ(note(), "quoted");
}

TEST_F(Undoing, ANoteGoesWithTheLabelThatItIsOn)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    set_note(project, task, ids[0], "sure?", "b");
    undo(project, "a");
    EXPECT_EQ(label_of(ids[0]), "-");
}

TEST_F(Undoing, OfALabelOfADeletedCommentIsRefused)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    delete_comments(project, {{ids[0]}}, "b");
    expect_error(ErrorKind::Usage, "changed again since", [&] { undo(project, "a"); });
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

}
}
