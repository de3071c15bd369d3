#pragma once

#include "training/job_run.h"
#include "training/trainer.h"

#include <cstddef>
#include <vector>

namespace winnow {

// The examples of a training job, as tokens.
struct EncodedJob {
    std::vector<Example> examples;
    std::vector<std::size_t> training;   // indexes
    std::vector<std::size_t> validation; // indexes
    std::vector<PromptTokens> prompts;   // of all examples
    LabelTokens labels;
};

// Throws Error as read_examples and training_examples do: before a model is loaded.
EncodedJob read_and_check_examples(const JobRun& run);
void encode(EncodedJob& encoded, const Job& job, const Tokenizer& tokenizer);

TrainingData training_data(const EncodedJob& encoded, const Task& task, std::int64_t eos);

// The elements with these indexes, in their order.
template <typename Element>
std::vector<Element> chosen(const std::vector<Element>& elements, const std::vector<std::size_t>& indexes)
{
    std::vector<Element> some;
    some.reserve(indexes.size());
    for (const std::size_t index : indexes)
        some.push_back(elements[index]);
    return some;
}

}
