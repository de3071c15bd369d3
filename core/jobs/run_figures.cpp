#include "jobs/run_figures.h"

#include "evaluation/threshold.h"

#include <nlohmann/json.hpp>
#include <unordered_map>

namespace winnow {

ScoredSample sample_of(const std::vector<StoredScore>& scores, const Task& task, Split split)
{
    return scored_part(scores, task, split).sample;
}

ScoredPart scored_part(const std::vector<StoredScore>& scores, const Task& task, Split split)
{
    ScoredPart part;
    for (const StoredScore& score : scores) {
        const int truth = task.label_index(score.label);
        if (score.split != split || truth < 0)
            continue;
        part.sample.scores.push_back(score.scores);
        part.sample.truths.push_back(truth);
        part.comments.push_back(score.comment_id);
    }
    return part;
}

std::size_t changed_labels(const ScoredPart& part, const Task& task, std::span<const CommentRow> rows)
{
    std::unordered_map<std::int64_t, std::string> measured_by;
    for (std::size_t i = 0; i < part.comments.size(); ++i)
        measured_by.emplace(part.comments[i], task.labels.at(static_cast<std::size_t>(part.sample.truths[i])));
    std::size_t same = 0;
    for (const CommentRow& row : rows) {
        const auto label = measured_by.find(row.id);
        same += label != measured_by.end() && row.decision && row.decision->kind == AnnotationKind::Label && row.decision->label == label->second;
    }
    return part.comments.size() - same;
}

PairedParts paired_parts(const ScoredPart& first, const ScoredPart& second, LabelsOf labels)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < second.comments.size(); ++i)
        places.emplace(second.comments[i], i);
    PairedParts pairs;
    for (std::size_t i = 0; i < first.comments.size(); ++i) {
        const auto found = places.find(first.comments[i]);
        if (found == places.end())
            continue;
        const int of_first = first.sample.truths[i];
        const int of_second = second.sample.truths[found->second];
        const int truth = labels == LabelsOf::First ? of_first : of_second;
        pairs.relabelled += of_first != of_second;
        pairs.comments.push_back(first.comments[i]);
        pairs.first.scores.push_back(first.sample.scores[i]);
        pairs.first.truths.push_back(truth);
        pairs.second.scores.push_back(second.sample.scores[found->second]);
        pairs.second.truths.push_back(truth);
    }
    return pairs;
}

std::optional<double> threshold_by_validation(const std::vector<StoredScore>& scores, const Task& task)
{
    const ScoredSample sample = sample_of(scores, task, Split::Validation);
    if (sample.size() == 0)
        return std::nullopt;
    const auto point = choose_threshold(one_against_rest(sample, task.positive_index()), {ThresholdGoal::BestF1, 0});
    return point ? std::optional(point->threshold) : std::nullopt;
}

std::string validation_metrics(const std::vector<StoredScore>& scores, const Task& task, std::optional<double> threshold)
{
    const ScoredSample validation = sample_of(scores, task, Split::Validation);
    if (validation.size() == 0)
        return {};
    BootstrapSettings without_intervals;
    without_intervals.resamples = 0;
    return nlohmann::json{{"validation", evaluate(validation, task.labels, task.positive_index(), threshold, without_intervals)}}.dump();
}

std::string predicted_label(const std::vector<double>& scores, const Task& task, std::optional<double> threshold)
{
    const ScoredSample sample{{scores}, {0}};
    return task.labels.at(static_cast<std::size_t>(predict(sample, task.positive_index(), threshold).at(0)));
}

}
