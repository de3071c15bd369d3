// Which sequences go through the lower layers together: what comes out depends on it in its last bits.

#include "model/lower_states.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using Sequence = LowerStates::Sequence;
using Group = std::vector<Sequence>;

class KeepingLowerStates : public testing::Test {
protected:
    // Which groups were computed for a batch of these.
    std::vector<Group> computed_for(const Group& suffixes)
    {
        computed.clear();
        EXPECT_EQ(states.of({{}, suffixes, {}}, nullptr).size(0), tokens_of(suffixes));
        return computed;
    }

    static std::int64_t tokens_of(const Group& group)
    {
        std::int64_t tokens = 0;
        for (const Sequence& sequence : group)
            tokens += std::ssize(sequence);
        return tokens;
    }

    const Sequence a{1, 2};
    const Sequence b{3};
    const Sequence c{4, 5, 6};
    const Sequence d{7};
    std::vector<Group> computed;
    LowerStates states{7, 1, [this](const Group& group, const PrefixCache*, PrefixCache*) { // room for these seven tokens
        computed.push_back(group);
        return torch::zeros({tokens_of(group), 2});
    }};
};

TEST_F(KeepingLowerStates, AnExpectedBatchGoesTogetherAndOthersWithTheBatchAtHand)
{
    states.expect({{}, {a, b}, {}});
    EXPECT_EQ(computed_for({b, c}), (std::vector<Group>{{a, b}, {c}}));
    EXPECT_EQ(computed_for({a, c, d}), (std::vector<Group>{{d}}));
    EXPECT_TRUE(computed_for({a, b, c, d}).empty());
}

// As in the scoring behind a training: with its validations before it or, resumed, without.
TEST_F(KeepingLowerStates, WhatFollowsForgettingIsGroupedAsIfOthersHadNeverCome)
{
    states.expect({{}, {a, b}, {}});
    computed_for({c});
    computed_for({a});
    states.forget_others();
    EXPECT_EQ(computed_for({c, d, b}), (std::vector<Group>{{c, d}}));
    EXPECT_TRUE(computed_for({c, d, b}).empty()) << "their room was given back";
}

}
}
