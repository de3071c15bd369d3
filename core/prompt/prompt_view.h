#pragma once

#include "prompt/prompt_tokens.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// One comment as a model is trained on it and scores it.
struct PromptView {
    std::string prompt;              // what the model reads: frame and comment, the comment cut where it was too long
    std::vector<PlacedToken> tokens; // <bos> first, which stands for no byte; the others cover all of `prompt`
    std::size_t comment_begin = 0;   // bytes of `prompt` that are the comment; a token may reach over either border
    std::size_t comment_end = 0;
    std::string cut_off;             // the end of the comment that was cut off to fit; empty: none
    std::int64_t longest = 0;        // tokens that <bos> and prompt may have: max_length less the longest label
};

// The very tokens that PromptEncoder::encode gives for the comment, with their places.
PromptView prompt_view(const PromptEncoder& encoder, std::string_view text);

// How many of the comments are cut to fit: some thousand a second, so off the window's thread.
std::int64_t count_cut(const PromptEncoder& encoder, std::span<const std::string_view> texts);

}
