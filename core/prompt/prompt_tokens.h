#pragma once

#include "checkpoint/tokenizer.h"
#include "classify/prompt.h"
#include "prompt/label_tokens.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// The prompt of one comment as the model sees it.
struct PromptTokens {
    std::vector<std::int64_t> tokens; // <bos> and the prompt
    int label = -1;                   // index of the known label; -1: none
    bool cut = false;                 // the comment was cut to fit
    std::size_t comment_bytes = 0;    // of the comment, from its beginning, that the model reads
};

// Turns comments into tokens, for training and for scoring alike. The text that holds the comment is encoded at once, because
// a token may span the border between the prompt's frame and the comment.
class PromptEncoder {
public:
    // max_length: tokens of <bos>, prompt and label together. Throws Error(Usage) when not even an empty comment fits.
    PromptEncoder(const Tokenizer& tokenizer, const Task& task, const LabelTokens& labels, std::int64_t max_length);

    // A comment that is too long loses its end, at a character's border, never the end of the prompt.
    PromptTokens encode(std::string_view text) const;
    bool is_cut(std::string_view text) const; // as encode says, for less work

    const Tokenizer& tokenizer() const { return m_tokenizer; }
    const PromptFrame& frame() const { return m_frame; }
    std::int64_t longest() const { return m_longest; } // tokens that <bos> and prompt may have

private:
    std::vector<std::int64_t> whole_prompt(std::string_view text) const;
    std::optional<std::vector<std::int64_t>> uncut(std::string_view text) const; // none: it does not fit
    std::size_t bytes_that_may_fit() const;
    bool fits(const std::vector<std::int64_t>& tokens) const { return std::ssize(tokens) <= m_longest; }

    const Tokenizer& m_tokenizer;
    PromptFrame m_frame;
    std::vector<std::int64_t> m_head; // <bos> and all before the text with the comment
    std::vector<std::int64_t> m_tail;
    std::int64_t m_longest;
};

// How many tokens all prompts begin with alike, at most one less than the shortest has: what they can share.
std::int64_t common_prefix_length(const std::vector<PromptTokens>& prompts);

}
