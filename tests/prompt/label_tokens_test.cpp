#include "prompt/label_tokens.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using Sequences = std::vector<std::vector<std::int64_t>>;

TEST(LabelTokens, SingleOnesNeedOnlyThePrompt)
{
    EXPECT_EQ((LabelTokens{{{7}, {8}, {9}}}.continuations()), Sequences{{}});
}

// "Fine", "Hos|tile": both first tokens are predicted behind the prompt that "Hos" follows.
TEST(LabelTokens, OneOfManyTokensIsReadButForItsLast)
{
    EXPECT_EQ((LabelTokens{{{7}, {8, 9}}}.continuations()), (Sequences{{8}}));
}

TEST(LabelTokens, WhatAnotherContinuationBeginsWithIsReadOnce)
{
    EXPECT_EQ((LabelTokens{{{1, 2}, {1, 2, 3}, {1, 4, 5}, {6}, {1, 4, 7}}}.continuations()), (Sequences{{1, 2}, {1, 4}}));
}

}
}
