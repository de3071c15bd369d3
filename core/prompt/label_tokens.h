#pragma once

#include "checkpoint/tokenizer.h"
#include "classify/task.h"

#include <cstdint>
#include <vector>

namespace winnow {

// The tokens of a task's labels. A label follows "Prediction:" without a space, as in the codelab.
struct LabelTokens {
    std::vector<std::vector<std::int64_t>> of_label; // in the task's order

    bool single() const;          // every label is one token: scores come from one position's logits
    std::int64_t longest() const; // tokens
    std::vector<std::int64_t> first_tokens() const;
    // What is read behind a prompt to predict every token of every label, at least one sequence: the labels without their last
    // tokens, but for those that another one begins with. {{}} where all labels are single; Fine and Hos|tile: {{Hos}}.
    std::vector<std::vector<std::int64_t>> continuations() const;
};

// Throws Error(Usage) that names them for two labels with the same tokens and for a label without any.
LabelTokens label_tokens(const Tokenizer& tokenizer, const Task& task);

}
