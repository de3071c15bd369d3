#include "jobs/frozen_examples.h"

#include "common/error.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/splits.h"

#include <algorithm>
#include <unordered_map>

namespace winnow {

namespace {

using Labels = std::unordered_map<std::int64_t, std::string>;

Labels current_labels(Project& project, const StoredTask& task)
{
    Labels labels;
    for (const auto& [comment, annotation] : Annotations(project).all_current(task.id)) {
        if (annotation.kind == AnnotationKind::Label && task.task.label_index(annotation.label) >= 0)
            labels[comment] = annotation.label;
    }
    return labels;
}

// Training part, validation, test, each by position.
std::vector<SplitEntry> ordered_split(Project& project, const StoredTask& task)
{
    std::vector<SplitEntry> entries = splits(project, task.id);
    if (entries.empty())
        throw Error(ErrorKind::Usage, "The comments of \"" + task.task.name + "\" are not split yet. Split them: winnow-cli split " +
                                          project.path().string());
    std::erase_if(entries, [](const SplitEntry& entry) { return entry.split == Split::None; });
    std::ranges::stable_sort(entries, {}, [](const SplitEntry& entry) { return static_cast<int>(entry.split); });
    return entries;
}

void check_training_part(const FrozenExamples& frozen, std::int64_t train_limit)
{
    const std::int64_t there = frozen.count(Split::Train);
    if (there == 0)
        throw Error(ErrorKind::Usage, "No comment of the training part has a label. Label some, or split again.");
    if (train_limit > there)
        throw Error(ErrorKind::Usage, "There are " + std::to_string(there) + " comments to train on, fewer than the " +
                                          std::to_string(train_limit) + " asked for. Lower --train-limit, or leave it out.");
}

}

std::int64_t FrozenExamples::count(Split split) const
{
    return std::ranges::count(examples, split, &Example::split);
}

FrozenExamples freeze_examples(Project& project, const StoredTask& task, std::int64_t train_limit)
{
    const std::vector<SplitEntry> entries = ordered_split(project, task);
    Labels labels = current_labels(project, task);
    Comments comments(project);
    FrozenExamples frozen;
    std::int64_t training = 0;
    for (const SplitEntry& entry : entries) {
        const auto label = labels.extract(entry.comment_id);
        if (label.empty()) {
            ++frozen.label_gone;
            continue;
        }
        if (entry.split == Split::Train && train_limit > 0 && training == train_limit)
            continue;
        training += entry.split == Split::Train ? 1 : 0;
        frozen.examples.push_back({entry.comment_id, comments.get(entry.comment_id).text, label.mapped(), entry.split});
    }
    frozen.without_part = static_cast<std::int64_t>(labels.size());
    check_training_part(frozen, train_limit);
    return frozen;
}

std::vector<Example> all_examples(Project& project, const StoredTask& task)
{
    const Labels labels = current_labels(project, task);
    std::vector<Example> examples;
    Comments(project).for_each([&](const Comment& comment) {
        const auto label = labels.find(comment.id);
        examples.push_back({comment.id, comment.text, label == labels.end() ? "" : label->second, Split::None});
    });
    return examples;
}

}
