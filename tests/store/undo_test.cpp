// Whatever is changed is undone and redone, after a restart too, and what cannot be undone any more changes nothing.

#include "undo_test.h"

#include "store/labelling.h"
#include "store/project_settings.h"
#include "support/expect_error.h"

namespace winnow {
namespace {

using test::expect_error;

TEST_F(Undoing, NothingDoneIsNothingToUndo)
{
    EXPECT_FALSE(next_undo(project, "a"));
    expect_error(ErrorKind::NotFound, "nothing to undo", [&] { undo(project, "a"); });
    expect_error(ErrorKind::NotFound, "nothing to redo", [&] { redo(project, "a"); });
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

}
}
