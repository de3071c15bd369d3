#include "score_project.h"

#include "ingest/export.h"
#include "jobs/frozen_examples.h"
#include "jobs/run_figures.h"
#include "jobs/run_owner.h"
#include "output/text.h"
#include "run_choice.h"
#include "scoring.h"
#include "jobs/scratch_folder.h"
#include "store/adapters.h"
#include "store/scores.h"

#include <iostream>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

namespace winnow {

namespace {

// What the run has not scored.
std::vector<Example> unscored(Project& project, const Run& run, const Task& task, const std::vector<StoredScore>& known)
{
    std::unordered_set<std::int64_t> scored;
    for (const StoredScore& score : known)
        scored.insert(score.comment_id);
    std::vector<Example> examples = all_examples(project, {run.task_id, task});
    std::erase_if(examples, [&](const Example& example) { return scored.contains(example.id); });
    return examples;
}

std::vector<StoredScore> score_examples(Project& project, const Run& run, const std::vector<Example>& examples, const ScoreOptions& options)
{
    if (examples.empty())
        return {};
    const ScratchFolder adapter;
    extract_adapter(project, run.number, adapter.path());
    std::unordered_map<std::int64_t, std::string> labels;
    for (const Example& example : examples)
        labels[example.id] = example.label;
    std::vector<StoredScore> scores;
    for (ScoredExample& scored : score_in_worker(adapter.path(), read_adapter_description(adapter.path()), examples, options))
        scores.push_back({scored.id, Split::None, labels[scored.id], std::move(scored.scores), scored.cut});
    return scores;
}

void keep(Project& project, const Run& run, const std::vector<StoredScore>& all)
{
    Transaction transaction(project);
    set_scores(project, run.number, all);
    transaction.commit();
}

std::map<std::string, std::int64_t> count_predictions(const std::vector<StoredScore>& scores, const Run& run, const Task& task)
{
    std::map<std::string, std::int64_t> counts;
    for (const std::string& label : task.labels)
        counts[label] = 0;
    for (const StoredScore& score : scores)
        ++counts[predicted_label(score.scores, task, run.threshold)];
    return counts;
}

void report(const ScoreOptions& options, const Run& run, std::int64_t new_count, const std::vector<StoredScore>& all)
{
    const auto counts = count_predictions(all, run, task_of(run));
    if (options.json) {
        std::cout << nlohmann::json{{"run", run.number}, {"scored", new_count}, {"scores", all.size()}, {"predicted", counts}, {"out", options.out}}.dump(2) << "\n";
        return;
    }
    std::cout << counted(new_count, "comment", "comments") << " scored by run " << run.number << "; of all " << all.size() << ":";
    for (const auto& [label, count] : counts)
        std::cout << "  " << label << " " << count;
    std::cout << "\n";
    if (options.out.empty())
        std::cout << "Next: winnow-cli export scores " << options.input << " FILE.csv\n";
    else
        std::cout << "Written to " << options.out << ".\n";
}

}

void score_project(const ScoreOptions& options)
{
    Project project = Project::open(options.input);
    const Run run = chosen_run(project, options.run);
    std::vector<StoredScore> all = scores(project, run.number);
    const std::vector<Example> examples = unscored(project, run, task_of(run), all);
    std::vector<StoredScore> added = score_examples(project, run, examples, options);
    std::ranges::move(added, std::back_inserter(all));
    if (!added.empty())
        keep(project, run, all);
    if (!options.out.empty())
        export_scores(project, run.number, options.out);
    report(options, run, std::ssize(added), all);
}

}
