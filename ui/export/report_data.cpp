#include "export/report_data.h"

#include "common/error.h"
#include "common/json_fields.h"
#include "jobs/run_figures.h"
#include "jobs/run_owner.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/scores.h"
#include "store/splits.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t most_mistakes = 50;

std::int64_t count_of(const std::vector<StoredScore>& scores, Split part)
{
    return std::count_if(scores.begin(), scores.end(), [part](const StoredScore& score) { return score.split == part; });
}

std::vector<QuotedMistake> mistakes_of(Project& project, const std::vector<StoredScore>& scores, const ReportData& data)
{
    const auto positive = static_cast<std::size_t>(data.task.positive_index());
    const double threshold = data.run.threshold.value_or(0.5);
    std::vector<QuotedMistake> mistakes;
    Comments comments(project);
    for (const StoredScore& score : scores) {
        if (score.split != data.part || score.label.empty())
            continue;
        const std::string predicted = predicted_label(score.scores, data.task, data.run.threshold);
        if (predicted != score.label)
            mistakes.push_back({comments.get(score.comment_id).text, score.label, predicted, score.scores.at(positive)});
    }
    std::stable_sort(mistakes.begin(), mistakes.end(), [threshold](const QuotedMistake& one, const QuotedMistake& other) {
        return std::abs(one.score - threshold) > std::abs(other.score - threshold);
    });
    mistakes.resize(std::min(mistakes.size(), most_mistakes));
    return mistakes;
}

}

Run run_to_report(Project& project, std::optional<std::int64_t> number)
{
    if (number)
        return run_numbered(project, *number);
    if (const auto latest = latest_run(project, RunState::Finished))
        return *latest;
    throw Error(ErrorKind::NotFound, "There is no finished run to report on. Train first.");
}

Split part_to_report(Project& project, const Run& run, std::optional<Split> wanted)
{
    const std::set<Split> parts = labelled_parts(project, run.number);
    if (wanted && !parts.contains(*wanted))
        throw Error(ErrorKind::Usage, "Run " + std::to_string(run.number) + " has no scores of a " + to_string(*wanted) + " part. Split with one, and train again.");
    if (wanted)
        return *wanted;
    if (parts.contains(Split::Test) && test_looks(project, run.task_id) > 0)
        return Split::Test;
    if (parts.contains(Split::Validation))
        return Split::Validation;
    throw Error(ErrorKind::Usage, "Run " + std::to_string(run.number) + (parts.contains(Split::Test) ? " has no scores of a validation part. Ask for the test part: that counts as a look at it."
                                                                                                     : " has no scores of a test or validation part. Split with one, and train again."));
}

ReportData report_data(Project& project, const Run& run, Split part, CommentText text)
{
    ReportData data;
    data.project_name = project.path().stem().string();
    data.run = run;
    data.threshold = threshold_of(run);
    data.part = part;
    data.task = task_of(data.run);
    data.policy = current_policy(project, data.run.task_id);
    const std::string where = " of run " + std::to_string(data.run.number);
    data.settings = parse_json(data.run.settings, "The settings" + where).get<TrainingSettings>();
    if (!data.run.result.empty())
        data.result = parse_json(data.run.result, "The result" + where).get<JobResult>();
    const std::vector<StoredScore> scored = scores(project, data.run.number);
    data.train_examples = examples_of_an_epoch(data.result);
    data.validation_examples = count_of(scored, Split::Validation);
    data.test_examples = count_of(scored, Split::Test);
    data.test_looks = test_looks(project, data.run.task_id);
    const ScoredPart measured = scored_part(scored, data.task, data.part);
    data.changed_labels = changed_labels(measured, data.task, comment_rows(project, data.run.task_id, data.run.number, measured.comments));
    data.sample = measured.sample;
    data.evaluation = evaluate(data.sample, data.task.labels, data.task.positive_index(), data.run.threshold);
    data.interval_kinds = interval_kinds(MeasuredRun(data.sample, data.task.positive_index(), data.run.threshold), data.evaluation.intervals,
                                         data.evaluation.bootstrap.confidence);
    if (text == CommentText::Include)
        data.mistakes = mistakes_of(project, scored, data);
    return data;
}

}
