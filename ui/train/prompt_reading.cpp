#include "train/prompt_reading.h"

#include "checkpoint/checkpoint.h"
#include "jobs/frozen_examples.h"
#include "prompt/label_tokens.h"
#include "store/splits.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace winnow {

namespace {

constexpr std::size_t texts_at_once = 500; // a fraction of a second

std::int64_t count_cut_until(const std::atomic<bool>& stop, const PromptEncoder& encoder, const std::vector<Example>& examples)
{
    std::int64_t cut = 0;
    std::vector<std::string_view> texts;
    for (std::size_t begin = 0; begin < examples.size() && !stop; begin += texts_at_once) {
        texts.clear();
        for (std::size_t i = begin; i < std::min(examples.size(), begin + texts_at_once); ++i)
            texts.push_back(examples[i].text);
        cut += count_cut(encoder, texts);
    }
    return cut;
}

// What a training takes: of the training part as many as are wanted, validation and test; before the split all that are labelled.
std::vector<Example> examples_of_training(Project& project, const PromptQuestion& question)
{
    const bool is_split = !splits(project, question.task.id).empty();
    std::vector<Example> examples = is_split ? freeze_examples(project, question.task, 0).examples : all_examples(project, question.task);
    std::erase_if(examples, [](const Example& example) { return example.label.empty(); });
    std::int64_t training = 0;
    if (question.train_limit > 0)
        std::erase_if(examples, [&](const Example& example) { return example.split == Split::Train && ++training > question.train_limit; });
    return examples;
}

}

PromptReading read_prompt(const PromptQuestion& question, std::shared_ptr<const Tokenizer> tokenizer, const std::atomic<bool>& stop)
{
    PromptReading reading;
    reading.tokenizer = tokenizer ? std::move(tokenizer) : std::make_shared<const Tokenizer>(Checkpoint::open(question.model)->tokenizer());
    Project project = Project::open_again(question.project, Project::Access::ReadOnly);
    const std::vector<Example> examples = examples_of_training(project, question);
    reading.labelled = std::ssize(examples);
    if (examples.empty())
        return reading;
    const LabelTokens labels = label_tokens(*reading.tokenizer, question.task.task);
    const PromptEncoder encoder(*reading.tokenizer, question.task.task, labels, question.max_length);
    const Example& example = examples[question.example % examples.size()];
    reading.view = prompt_view(encoder, example.text);
    reading.label = example.label;
    reading.cut = count_cut_until(stop, encoder, examples);
    return reading;
}

}
