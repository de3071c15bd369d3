#pragma once

#include "checkpoint/tokenizer.h"
#include "classify/prompt.h"
#include "training/label_tokens.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// The prompt of one comment as the model sees it.
struct PromptTokens {
    std::vector<std::int64_t> tokens; // <bos> and the prompt
    int label = -1;                   // index of the known label; -1: none
    bool cut = false;                 // the comment was cut to fit
};

// Turns comments into tokens, for training and for scoring alike. The whole prompt is encoded at once, because a token
// may span the border between the prompt's frame and the comment.
class PromptEncoder {
public:
    // max_length: tokens of <bos>, prompt and label together. Throws Error(Usage) when not even an empty comment fits.
    PromptEncoder(const Tokenizer& tokenizer, const Task& task, const LabelTokens& labels, std::int64_t max_length);

    // A comment that is too long loses its end, at a character's border, never the end of the prompt.
    PromptTokens encode(std::string_view text) const;

private:
    std::vector<std::int64_t> whole_prompt(std::string_view text) const;
    bool fits(const std::vector<std::int64_t>& tokens) const { return std::ssize(tokens) <= m_longest; }

    const Tokenizer& m_tokenizer;
    PromptFrame m_frame;
    std::int64_t m_longest; // tokens of <bos> and prompt
};

// How many tokens all prompts begin with alike, at most one less than the shortest has: what they can share.
std::int64_t common_prefix_length(const std::vector<PromptTokens>& prompts);

}
