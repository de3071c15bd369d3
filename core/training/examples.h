#pragma once

#include "protocol/job.h"
#include "prompt/prompt_tokens.h"

#include <vector>

namespace winnow {

// The examples that are trained on, by index: the labelled ones of the training part, the first `limit` of them (0: all).
// Throws Error: BadInput (an example of the training or validation part whose label is missing or unknown; named by its id),
// Training (an empty training part, one class only, a label without an example).
std::vector<std::size_t> training_examples(const std::vector<Example>& examples, const Task& task, std::int64_t limit);
std::vector<std::size_t> validation_examples(const std::vector<Example>& examples);

// Prompts whose comment was cut.
std::int64_t count_cut(const std::vector<PromptTokens>& prompts);

// Tokens of all examples, in their order, each made once. Labels that are not the task's count as none.
std::vector<PromptTokens> encode_examples(const PromptEncoder& encoder, const std::vector<Example>& examples, const Task& task);

}
