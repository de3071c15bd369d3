#include "jobs/split_maker.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/splits.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::TemporaryFolder;

class TakeIntoTrainingTest : public testing::Test {
protected:
    void SetUp() override
    {
        add_task(m_project, Task{});
        m_task = tasks(m_project).front();
        for (int i = 0; i < 40; ++i)
            add("comment number " + std::to_string(i * 7919), i % 2 ? "Negative" : "Positive");
        make_split(m_project, m_task, default_split_plan(1));
        count_test_look(m_project, m_task.id);
    }

    std::int64_t add(const std::string& text, const std::string& label)
    {
        const std::int64_t id = Comments(m_project).add({.text = text}, text);
        Annotations(m_project).add({.comment_id = id, .task_id = m_task.id, .annotator = "ann", .label = label});
        return id;
    }

    Split part_of(std::int64_t comment)
    {
        const auto entries = splits(m_project, m_task.id);
        const auto found = std::ranges::find(entries, comment, &SplitEntry::comment_id);
        return found == entries.end() ? Split::None : found->split;
    }

    std::int64_t first_of(Split part)
    {
        const auto entries = splits(m_project, m_task.id);
        return std::ranges::find(entries, part, &SplitEntry::split)->comment_id;
    }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder.path() / "p.winnow");
    StoredTask m_task;
};

TEST_F(TakeIntoTrainingTest, WhatWasLabelledSinceGoesBehindWhatIsThere)
{
    const std::int64_t one = add("a text that nobody has written before", "Positive");
    const std::int64_t other = add("quite another one, and longer too", "Negative");
    const auto before = splits(m_project, m_task.id);
    const TakenIn taken = take_into_training(m_project, m_task, "ann");
    ASSERT_TRUE(taken.step);
    EXPECT_EQ(taken.step->count, 2);
    EXPECT_EQ(taken.left_out, 0);
    const auto after = splits(m_project, m_task.id);
    ASSERT_EQ(after.size(), before.size() + 2);
    EXPECT_EQ(after[before.size()].comment_id, one);
    EXPECT_EQ(after.back().comment_id, other);
    EXPECT_EQ(part_of(other), Split::Train);
    undo(m_project, "ann");
    EXPECT_EQ(splits(m_project, m_task.id).size(), before.size());
}

TEST_F(TakeIntoTrainingTest, WhatIsNearlyTheSameAsAMeasuredOneStaysOut)
{
    const std::int64_t twin_of_test = add(Comments(m_project).get(first_of(Split::Test)).text + "!", "Positive");
    const std::int64_t twin_of_validation = add(Comments(m_project).get(first_of(Split::Validation)).text + "!", "Positive");
    EXPECT_EQ(left_out_of_training(m_project, m_task), 2);
    const TakenIn taken = take_into_training(m_project, m_task, "ann");
    EXPECT_FALSE(taken.step);
    EXPECT_EQ(taken.left_out, 2);
    EXPECT_EQ(part_of(twin_of_test), Split::None);
    EXPECT_EQ(part_of(twin_of_validation), Split::None);
}

}
}
