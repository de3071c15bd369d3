#include "train/prompt_reading.h"

#include "checkpoint/checkpoint.h"
#include "jobs/frozen_examples.h"
#include "prompt/label_tokens.h"

#include <string_view>
#include <vector>

namespace winnow {

PromptReading read_prompt(const PromptQuestion& question, std::shared_ptr<const Tokenizer> tokenizer)
{
    PromptReading reading;
    reading.tokenizer = tokenizer ? std::move(tokenizer) : std::make_shared<const Tokenizer>(Checkpoint::open(question.model)->tokenizer());
    Project project = Project::open_again(question.project, Project::Access::ReadOnly);
    std::vector<Example> examples = all_examples(project, question.task);
    std::erase_if(examples, [](const Example& example) { return example.label.empty(); });
    reading.labelled = std::ssize(examples);
    if (examples.empty())
        return reading;
    const LabelTokens labels = label_tokens(*reading.tokenizer, question.task.task);
    const PromptEncoder encoder(*reading.tokenizer, question.task.task, labels, question.max_length);
    const Example& example = examples[question.example % examples.size()];
    reading.view = prompt_view(encoder, example.text);
    reading.label = example.label;
    std::vector<std::string_view> texts;
    for (const Example& each : examples)
        texts.push_back(each.text);
    reading.cut = count_cut(encoder, texts);
    return reading;
}

}
