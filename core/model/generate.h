#pragma once

#include "model/gemma.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace winnow {

struct Sampling {
    double temperature = 0; // 0: greedy
    std::int64_t top_k = 0; // 0: all
    double top_p = 1;
    std::uint64_t seed = 1234;
};

// Continues `prompt` (token ids, <bos> included) until <eos> or max_length tokens in all, with a key-value cache.
// Returns the new tokens only. `on_token` may return false to stop.
std::vector<std::int64_t> generate(Gemma& model, const std::vector<std::int64_t>& prompt, std::int64_t max_length,
                                   const Sampling& sampling, const std::function<bool(std::int64_t)>& on_token = {});

}
