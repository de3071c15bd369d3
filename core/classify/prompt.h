#pragma once

#include "classify/task.h"

#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// A piece of a prompt that every comment shares: text, or a mark of Gemma's conversations ("<start_of_turn>"), which is
// one token. A mark that is written in a text is ordinary text.
struct PromptPart {
    enum class Kind { Text, Mark };
    Kind kind = Kind::Text;
    std::string text;
};

// The prompt of one task: what comes before the text that holds the comment, that text, and what comes after it.
//
// Plain: "{instructions}:[{labels joined by ","}]" + separator + "Text:" | comment | separator + "Prediction:".
// Chat: the same as a user's turn, then the beginning of the model's (Gemma's documentation, "Formatting").
// ShieldGemma: preamble, the comment as a turn, the instructions as the safety principle, and the question (Zeng et al.
// 2024, ShieldGemma, section 4, and its model card); the separator has no part in it.
struct PromptFrame {
    std::vector<PromptPart> head;
    std::string before; // the comment follows; of a plain prompt it ends in "Text:"
    std::string after;  // of a plain prompt it ends in "Prediction:"
    std::vector<PromptPart> tail;

    std::string text_before() const; // head and before, as they read
    std::string text_after() const;
};

PromptFrame prompt_frame(const Task& task);

// The whole prompt, uncut, as it reads.
std::string prompt_of(const Task& task, std::string_view text);

}
