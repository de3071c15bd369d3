#pragma once

#include "classify/task.h"

#include <string>
#include <string_view>

namespace winnow {

// The prompt of one task, in three parts: the part that is the same before every comment, the comment, and the part
// that is the same after it. "{instructions}:[{labels joined by ","}]" + separator + "Text:" | text | separator +
// "Prediction:".
struct PromptFrame {
    std::string before; // ends in "Text:"
    std::string after;  // ends in "Prediction:"
};

PromptFrame prompt_frame(const Task& task);

// The whole prompt, uncut.
std::string prompt_of(const Task& task, std::string_view text);

}
