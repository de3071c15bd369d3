#include "training/examples.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

void check_label(const Example& example, const Task& task)
{
    if (task.label_index(example.label) >= 0)
        return;
    const std::string part = example.split == Split::Train ? "training" : to_string(example.split);
    const std::string which = "The comment " + std::to_string(example.id) + " of the " + part + " part has ";
    if (example.label.empty())
        throw Error(ErrorKind::BadInput, which + "no label. Label it, or take it out of that part.");
    throw Error(ErrorKind::BadInput,
                which + "the label \"" + example.label + "\", which is not a label of the task \"" + task.name + "\".");
}

void check_every_label_is_there(const std::vector<Example>& examples, const std::vector<std::size_t>& chosen, const Task& task)
{
    std::vector<std::int64_t> counts(task.labels.size(), 0);
    for (const std::size_t index : chosen)
        ++counts[task.label_index(examples[index].label)];
    std::string missing;
    std::size_t present = 0;
    for (std::size_t k = 0; k < counts.size(); ++k)
        if (counts[k] > 0)
            ++present;
        else
            missing += (missing.empty() ? "\"" : ", \"") + task.labels[k] + "\"";
    if (present == 1)
        throw Error(ErrorKind::Training, "All " + std::to_string(chosen.size())
                        + " comments of the training part have the same label: there is none labelled " + missing
                        + ". Label some, then split and train again.");
    if (!missing.empty())
        throw Error(ErrorKind::Training,
                    "The training part holds no comment labelled " + missing + ". Label some, then split and train again.");
}

}

std::vector<std::size_t> training_examples(const std::vector<Example>& examples, const Task& task, std::int64_t limit)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const Example& example = examples[i];
        if (example.split == Split::Train || example.split == Split::Validation)
            check_label(example, task);
        if (example.split == Split::Train && (limit == 0 || std::ssize(chosen) < limit))
            chosen.push_back(i);
    }
    if (chosen.empty())
        throw Error(ErrorKind::Training, "The training part is empty. Label some comments and split them, then train again.");
    check_every_label_is_there(examples, chosen, task);
    return chosen;
}

std::vector<std::size_t> validation_examples(const std::vector<Example>& examples)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (examples[i].split == Split::Validation)
            chosen.push_back(i);
    return chosen;
}

std::int64_t count_cut(const std::vector<PromptTokens>& prompts)
{
    return std::count_if(prompts.begin(), prompts.end(), [](const PromptTokens& prompt) { return prompt.cut; });
}

std::vector<PromptTokens> encode_examples(const PromptEncoder& encoder, const std::vector<Example>& examples, const Task& task)
{
    std::vector<PromptTokens> prompts;
    prompts.reserve(examples.size());
    for (const Example& example : examples) {
        prompts.push_back(encoder.encode(example.text));
        prompts.back().label = task.label_index(example.label);
    }
    return prompts;
}

}
