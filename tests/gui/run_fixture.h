#pragma once

#include "evaluation/random.h"
#include "protocol/task_json.h"
#include "protocol/training_settings.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "store/tasks.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace winnow {

// Parts of the split that a made-up run has scored.
struct MadeUpRun {
    std::size_t validation = 60;
    std::size_t test = 100;
    double sharpness = 0.25; // 0: the scores know nothing, 1: everything
    std::uint64_t seed = 1;
    std::optional<double> threshold = 0.5;
    std::string model = "made-up";
};

// Adds a finished run with made-up scores of the first labelled comments; its number. The first run makes the split.
inline std::int64_t add_made_up_run(const std::filesystem::path& file, const MadeUpRun& wanted = {})
{
    Project project = Project::open(file);
    const StoredTask stored = tasks(project).front();
    Annotations annotations(project);
    const auto current = annotations.all_current(stored.id);
    RandomIndex random(wanted.seed);
    std::vector<StoredScore> scores;
    std::vector<SplitEntry> entries;
    for (const std::int64_t id : Comments(project).ids()) {
        const auto found = current.find(id);
        if (found == current.end() || found->second.kind != AnnotationKind::Label || scores.size() >= wanted.validation + wanted.test)
            continue;
        const bool positive = found->second.label == stored.task.positive_label;
        const double score = wanted.sharpness * positive + (1 - wanted.sharpness) * static_cast<double>(random.below(1000)) / 1000;
        const Split split = scores.size() < wanted.validation ? Split::Validation : Split::Test;
        std::vector<double> of_labels(stored.task.labels.size(), 1 - score);
        of_labels.at(static_cast<std::size_t>(stored.task.positive_index())) = score;
        entries.push_back({id, split, static_cast<std::int64_t>(scores.size())});
        scores.push_back({id, split, found->second.label, of_labels, false});
    }
    if (splits(project, stored.id).empty())
        set_splits(project, stored.id, entries, "{}");
    Transaction transaction(project);
    Run run;
    run.task_id = stored.id;
    run.model = wanted.model;
    run.task = task_json(stored.task).dump();
    run.settings = nlohmann::json(TrainingSettings{}).dump();
    run.number = add_run(project, run);
    run.state = RunState::Finished;
    run.threshold = wanted.threshold;
    run.ended = now_utc();
    update_run(project, run);
    set_scores(project, run.number, scores);
    transaction.commit();
    return run.number;
}

}
