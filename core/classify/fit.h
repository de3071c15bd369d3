#pragma once

#include <cstdint>
#include <vector>

namespace winnow {

struct FittedPrompt {
    std::vector<std::int64_t> tokens;
    bool cut = false; // tokens of the comment were left out
};

// The tokens of a prompt that fit into `room` tokens: the comment loses its end, the frame around it nothing.
// Throws Error(Usage) when the frame leaves the comment no token: it says how many tokens the frame takes and how many
// there are.
FittedPrompt fit_prompt(const std::vector<std::int64_t>& before, const std::vector<std::int64_t>& text,
                        const std::vector<std::int64_t>& after, std::int64_t room);

}
