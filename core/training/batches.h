#pragma once

#include "prompt/prompt_tokens.h"

#include <cstdint>
#include <vector>

namespace winnow {

// The order of the examples in an epoch (0, 1, ...): a shuffle that depends on the seed and the epoch only, so that a
// resumed run knows where it is.
std::vector<std::size_t> epoch_order(std::size_t examples, std::uint64_t seed, std::int64_t epoch);

// Indexes of the prompts in groups of similar length, longest first, with at most `tokens` tokens behind the shared
// prefix in a group (a longer prompt stands alone). For scoring: a matrix product wants some hundred rows.
std::vector<std::vector<std::size_t>> length_sorted_groups(const std::vector<PromptTokens>& prompts,
                                                           std::int64_t prefix_length, std::int64_t tokens);

// A seed for one purpose out of the run's: splitmix64 (Steele, Lea, Flood 2014) of both.
std::uint64_t derived_seed(std::uint64_t seed, std::uint64_t purpose);

}
