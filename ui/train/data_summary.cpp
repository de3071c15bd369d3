#include "train/data_summary.h"

#include "jobs/split_maker.h"
#include "store/annotations.h"
#include "store/splits.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

std::int64_t seed_of_split(Project& project, std::int64_t task)
{
    const nlohmann::json settings = nlohmann::json::parse(split_settings(project, task), nullptr, false);
    return settings.is_object() && settings.contains("seed") && settings["seed"].is_number_integer() ? settings["seed"].get<std::int64_t>() : 0;
}

}

std::int64_t DataSummary::count(Split part) const
{
    const auto counts = labels.find(part);
    std::int64_t sum = 0;
    if (counts != labels.end())
        for (const auto& [label, count] : counts->second)
            sum += count;
    return sum;
}

std::int64_t DataSummary::labelled() const
{
    std::int64_t sum = without_part;
    for (const auto& [part, counts] : labels)
        sum += count(part);
    return sum;
}

std::int64_t DataSummary::to_train_on() const
{
    return is_split ? count(Split::Train) : labelled();
}

DataSummary summarize_data(Project& project, const StoredTask& task)
{
    DataSummary summary;
    std::map<std::int64_t, Split> parts;
    for (const SplitEntry& entry : splits(project, task.id))
        if (entry.split != Split::None)
            parts[entry.comment_id] = entry.split;
    summary.is_split = !parts.empty();
    summary.label_gone = std::ssize(parts);
    for (const auto& [comment, annotation] : Annotations(project).all_current(task.id)) {
        if (annotation.kind != AnnotationKind::Label || task.task.label_index(annotation.label) < 0)
            continue;
        const auto part = parts.find(comment);
        if (summary.is_split && part == parts.end()) {
            ++summary.without_part;
            continue;
        }
        ++summary.labels[part == parts.end() ? Split::None : part->second][annotation.label];
        summary.label_gone -= part == parts.end() ? 0 : 1;
    }
    summary.seed = seed_of_split(project, task.id);
    summary.test_looks = test_looks(project, task.id);
    if (summary.test_looks > 0 && summary.without_part > 0)
        summary.left_out = left_out_of_training(project, task);
    return summary;
}

}
