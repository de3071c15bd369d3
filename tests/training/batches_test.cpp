#include "training/batches.h"

#include <gtest/gtest.h>
#include <set>

namespace winnow {

TEST(Batches, AnEpochHoldsEveryExampleOnceInAnOrderOfItsOwn)
{
    const std::vector<std::size_t> first = epoch_order(100, 7, 0);
    EXPECT_EQ(std::set<std::size_t>(first.begin(), first.end()).size(), 100U);
    EXPECT_EQ(first, epoch_order(100, 7, 0));
    EXPECT_NE(first, epoch_order(100, 7, 1));
    EXPECT_NE(first, epoch_order(100, 8, 0));
}

TEST(Batches, GroupsForScoringHoldEveryPromptAndNoMoreTokensThanAllowed)
{
    std::vector<PromptTokens> prompts;
    for (std::size_t i = 0; i < 50; ++i)
        prompts.push_back({std::vector<std::int64_t>(5 + (i * 37) % 60, 1), 0, false});
    std::set<std::size_t> seen;
    for (const auto& group : length_sorted_groups(prompts, 5, 40)) {
        std::size_t tokens = 0;
        for (const std::size_t index : group) {
            seen.insert(index);
            tokens += prompts[index].tokens.size() - 5;
        }
        EXPECT_TRUE(tokens <= 40 || group.size() == 1);
    }
    EXPECT_EQ(seen.size(), 50U);
}

}
