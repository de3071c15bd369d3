#include "jobs/run_figures.h"

#include "evaluation/threshold.h"

namespace winnow {

ScoredSample sample_of(const std::vector<StoredScore>& scores, const Task& task, Split split)
{
    ScoredSample sample;
    for (const StoredScore& score : scores) {
        const int truth = task.label_index(score.label);
        if (score.split != split || truth < 0)
            continue;
        sample.scores.push_back(score.scores);
        sample.truths.push_back(truth);
    }
    return sample;
}

std::optional<double> threshold_by_validation(const std::vector<StoredScore>& scores, const Task& task)
{
    const ScoredSample sample = sample_of(scores, task, Split::Validation);
    if (sample.size() == 0)
        return std::nullopt;
    const auto point = choose_threshold(one_against_rest(sample, task.positive_index()), {ThresholdGoal::BestF1, 0});
    return point ? std::optional(point->threshold) : std::nullopt;
}

std::string predicted_label(const std::vector<double>& scores, const Task& task, std::optional<double> threshold)
{
    const ScoredSample sample{{scores}, {0}};
    return task.labels.at(static_cast<std::size_t>(predict(sample, task.positive_index(), threshold).at(0)));
}

}
