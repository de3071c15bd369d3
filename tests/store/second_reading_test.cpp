// A blind second reading is kept beside the current label, and changes it only when somebody settles.

#include "store/comments.h"
#include "store/current_labels.h"
#include "store/second_reading.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

class SecondReading : public testing::Test {
protected:
    std::string current()
    {
        const std::optional<Annotation> found = Annotations(project).current(id, task);
        return found ? found->label : "-";
    }

    void label(const std::string& label, const std::string& annotator, Reading reading = Reading::First)
    {
        label_comments(project, task, {{id}}, {.label = label}, annotator, reading);
    }

    std::string own_note(const std::string& annotator)
    {
        const std::optional<OwnDecision> own = own_entry(project, task, id, annotator);
        return own ? own->note : std::string();
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::int64_t task = add_task(project, Task{});
    std::int64_t id = Comments(project).add({.text = "judge me"}, "judge me");
};

TEST_F(SecondReading, LeavesTheCurrentLabelAsItIs)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    EXPECT_EQ(current(), "Positive");
    EXPECT_EQ(Annotations(project).all_current(task).at(id).label, "Positive");
    EXPECT_EQ(own_decision(project, task, id, "b")->label, "Negative");
    EXPECT_EQ(own_decision(project, task, id, "b")->reading, Reading::Second);
    EXPECT_EQ(own_decision(project, task, id, "a")->label, "Positive");
    EXPECT_FALSE(own_decision(project, task, id, "c"));
    EXPECT_EQ(annotators(project, task), (std::vector<std::string>{"a", "b"}));
}

TEST_F(SecondReading, AloneIsNoCurrentLabel)
{
    label("Negative", "b", Reading::Second);
    EXPECT_EQ(current(), "-");
}

TEST_F(SecondReading, MakesAPairWithTheFirst)
{
    label("Positive", "a");
    EXPECT_TRUE(label_pairs(project, task).empty());
    label("Positive", "b", Reading::Second);
    ASSERT_EQ(label_pairs(project, task).size(), 1u);
    EXPECT_TRUE(disagreements(project, task).empty());
    label("Negative", "b", Reading::Second);
    const std::vector<LabelPair> pairs = label_pairs(project, task);
    ASSERT_EQ(pairs.size(), 1u);
    EXPECT_EQ(pairs[0].first_annotator, "a");
    EXPECT_EQ(pairs[0].first_label, "Positive");
    EXPECT_EQ(pairs[0].second_label, "Negative");
    EXPECT_EQ(disagreements(project, task).size(), 1u);
    label_comments(project, task, {{id}}, {.kind = AnnotationKind::Unsure}, "b", Reading::Second);
    EXPECT_TRUE(label_pairs(project, task).empty());
}

TEST_F(SecondReading, IsUndoneLikeAnyOtherDecision)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    undo(project, "b");
    EXPECT_FALSE(own_decision(project, task, id, "b"));
    EXPECT_EQ(current(), "Positive");
    redo(project, "b");
    EXPECT_EQ(own_decision(project, task, id, "b")->label, "Negative");
    EXPECT_EQ(current(), "Positive");
}

TEST_F(SecondReading, SettlingMakesTheLabelCurrentAndLeavesTheAgreement)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    EXPECT_FALSE(disagreements(project, task)[0].settled);
    settle(project, task, id, "Negative", "by the policy", "a");
    EXPECT_EQ(current(), "Negative");
    EXPECT_EQ(own_decision(project, task, id, "a")->label, "Positive");
    ASSERT_EQ(disagreements(project, task).size(), 1u);
    ASSERT_TRUE(disagreements(project, task)[0].settled);
    EXPECT_EQ(disagreements(project, task)[0].settled->label, "Negative");
    EXPECT_EQ(disagreements(project, task)[0].settled->note, "by the policy");
    undo(project, "a");
    EXPECT_EQ(current(), "Positive");
    EXPECT_FALSE(disagreements(project, task)[0].settled);
    redo(project, "a");
    EXPECT_EQ(current(), "Negative");
}

TEST_F(SecondReading, ASettlementKeepsTheNoteOfTheComment)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    set_note(project, task, id, "policy says", "c");
    settle(project, task, id, "Negative", {}, "c");
    EXPECT_EQ(Annotations(project).current(id, task)->note, "policy says");
    undo(project, "c");
    EXPECT_EQ(current(), "Positive");
    EXPECT_EQ(Annotations(project).current(id, task)->note, "policy says");
    settle(project, task, id, "Negative", "another", "c");
    EXPECT_EQ(Annotations(project).current(id, task)->note, "another");
}

TEST_F(SecondReading, AReadingThatSomebodyElseSettledIsNotUndone)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    settle(project, task, id, "Negative", "", "c");
    test::expect_error(ErrorKind::Usage, "changed again since", [&] { undo(project, "b"); });
    EXPECT_EQ(current(), "Negative");
    undo(project, "c");
    EXPECT_EQ(current(), "Positive");
}

TEST_F(SecondReading, ANewReadingOpensADisagreementAgain)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    settle(project, task, id, "Negative", "", "c");
    label("Negative", "b", Reading::Second);
    EXPECT_FALSE(disagreements(project, task)[0].settled);
    EXPECT_EQ(current(), "Negative"); // the settlement holds until the next decision
}

TEST_F(SecondReading, NoteOnAnothersLabelIsNoReading)
{
    label("Positive", "a");
    set_note(project, task, id, "quoted", "b");
    EXPECT_FALSE(own_decision(project, task, id, "b"));
    EXPECT_EQ(own_decision(project, task, id, "a")->note, "quoted");
    EXPECT_TRUE(label_pairs(project, task).empty());
}

TEST_F(SecondReading, AnOwnNoteIsNobodyElsesAndMakesNothingCurrent)
{
    label_comments(project, task, {{id}}, {.label = "Positive", .note = "quoted"}, "a");
    label("Negative", "b", Reading::Second);
    set_own_note(project, task, id, "meant", "b");
    EXPECT_EQ(own_decision(project, task, id, "b")->note, "meant");
    EXPECT_EQ(own_decision(project, task, id, "a")->note, "quoted");
    EXPECT_EQ(current(), "Positive");
    EXPECT_EQ(Annotations(project).current(id, task)->note, "quoted");
    EXPECT_EQ(wrong_current_labels(project), 0);
    EXPECT_EQ(own_decision(project, task, id, "b")->reading, Reading::Second);
}

TEST_F(SecondReading, AnOwnNoteComesBackOnTheOwnDecision)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    set_own_note(project, task, id, "meant", "b");
    undo(project, "b");
    EXPECT_EQ(own_decision(project, task, id, "b")->note, "");
    undo(project, "b");
    redo(project, "b");
    redo(project, "b");
    EXPECT_EQ(own_decision(project, task, id, "b")->note, "meant");
    EXPECT_EQ(own_decision(project, task, id, "a")->note, "");
    EXPECT_EQ(current(), "Positive");
}

TEST_F(SecondReading, AnOwnNoteOnAFirstDecisionThatHoldsIsShownWithIt)
{
    label("Positive", "a");
    set_own_note(project, task, id, "quoted", "a");
    EXPECT_EQ(Annotations(project).current(id, task)->note, "quoted");
}

TEST_F(SecondReading, ANoteBeforeTheDecisionWaitsForItAndIsNoReading)
{
    label("Positive", "a");
    label("Negative", "c", Reading::Second);
    settle(project, task, id, "Negative", "by the policy", "a");
    set_own_note(project, task, id, "mine", "b");
    EXPECT_EQ(own_note("b"), "mine");
    EXPECT_FALSE(own_decision(project, task, id, "b"));
    EXPECT_EQ(current(), "Negative");
    EXPECT_EQ(Annotations(project).current(id, task)->note, "by the policy");
    ASSERT_TRUE(disagreements(project, task)[0].settled) << "a note settles nothing and opens nothing again";
    set_own_note(project, task, id, "mine, still", "b");
    undo(project, "b");
    EXPECT_EQ(own_note("b"), "mine");
    undo(project, "b");
    EXPECT_EQ(own_note("b"), "");
    EXPECT_EQ(own_note("a"), "");
}

TEST_F(SecondReading, AnOwnNoteLeavesASettlementAsItIs)
{
    label("Positive", "a");
    label("Negative", "b", Reading::Second);
    settle(project, task, id, "Negative", "by the policy", "a");
    set_own_note(project, task, id, "meant", "b");
    ASSERT_TRUE(disagreements(project, task)[0].settled);
    EXPECT_EQ(Annotations(project).current(id, task)->note, "by the policy");
    EXPECT_EQ(current(), "Negative");
}

TEST_F(SecondReading, NothingToSettleIsSaid)
{
    test::expect_error(ErrorKind::Usage, "nothing to settle", [&] { settle(project, task, id, "Positive", "", "a"); });
    label("Positive", "a");
    test::expect_error(ErrorKind::Usage, "not a label", [&] { settle(project, task, id, "Odd", "", "a"); });
}

}
}
