#pragma once

#include "prompt/prompt_tokens.h"
#include "protocol/event.h"

#include <functional>
#include <string_view>
#include <vector>

namespace winnow {

using ScorePrompts = std::function<std::vector<std::vector<double>>(const std::vector<PromptTokens>&)>;

// Scores a text, and where `most_words` is not 0 each of its words left out: protocol/serving.h says which they are.
// All go through one call of `score`. The answer's id is not set.
Answered scores_and_effects(const PromptEncoder& encoder, std::string_view text, int positive_label, std::size_t most_words,
                            const ScorePrompts& score);

}
