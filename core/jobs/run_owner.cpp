#include "jobs/run_owner.h"

#include "common/error.h"
#include "common/folder_lock.h"
#include "common/json_fields.h"
#include "common/make_folder.h"
#include "jobs/job_place.h"
#include "jobs/run_figures.h"
#include "jobs/start_adapter.h"
#include "jobs/start_record.h"
#include "protocol/result.h"
#include "protocol/task_json.h"
#include "store/adapters.h"
#include "store/scores.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace winnow {

namespace fs = std::filesystem;

namespace {

Job job_of(JobKind kind, const StoredTask& task, const TrainingRequest& request)
{
    Job job;
    job.kind = kind;
    job.task = task.task;
    job.settings = request.settings;
    job.model_path = request.model_path.string();
    job.base_model_name = request.base_model_name;
    job.adapter_path = request.start_adapter.string();
    job.device = request.device;
    job.threads = request.threads;
    job.winnow_version = request.winnow_version;
    return job;
}

// Goes again unless it is kept: a folder without its run in the document is of no use.
class NewFolder {
public:
    explicit NewFolder(fs::path path) : m_path(std::move(path)) { make_folder(m_path); }
    ~NewFolder()
    {
        std::error_code ignored;
        if (!m_kept)
            fs::remove_all(m_path, ignored);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    void keep() { m_kept = true; }

private:
    fs::path m_path;
    bool m_kept = false;
};

std::vector<StoredScore> stored_scores(const fs::path& folder)
{
    std::unordered_map<std::int64_t, std::string> labels;
    for (Example& example : read_examples(folder))
        labels[example.id] = std::move(example.label);
    std::vector<StoredScore> scores;
    if (!fs::exists(folder / job_files::scores))
        return scores; // cancelled before there were any
    for (ScoredExample& scored : read_scores(folder))
        scores.push_back({scored.id, scored.split, labels[scored.id], std::move(scored.scores), scored.cut});
    return scores;
}

RunState state_of(const Outcome& outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Finished:
        return RunState::Finished;
    case Outcome::Kind::Cancelled:
        return RunState::Cancelled;
    case Outcome::Kind::Failed:
        break;
    }
    return RunState::Failed;
}

// Inside a transaction.
void take_result(Project& project, Run& run, const fs::path& folder, const JobResult& result)
{
    const std::vector<StoredScore> scores = stored_scores(folder);
    const Task task = task_of(run);
    run.result = nlohmann::json(result).dump();
    run.threshold = threshold_by_validation(scores, task);
    run.metrics = validation_metrics(scores, task, run.threshold);
    set_scores(project, run.number, scores);
    if (fs::exists(folder / job_files::adapter))
        store_adapter(project, run.number, folder / job_files::adapter);
}

// A run whose result is in the document, and which has not come to its end all the same.
bool is_to_go_on(const Outcome& outcome, const fs::path& folder)
{
    return outcome.kind == Outcome::Kind::Cancelled && fs::exists(folder / job_files::checkpoint);
}

bool is_owned(const fs::path& folder)
{
    try {
        const FolderLock lock(folder);
        return false;
    } catch (const Error& error) {
        return error.kind() == ErrorKind::Busy;
    }
}

}

Run create_run(Project& project, const StoredTask& task, const TrainingRequest& request, const FrozenExamples& frozen)
{
    Transaction transaction(project);
    Run run;
    run.task_id = task.id;
    run.model = request.model_id;
    run.task = task_json(task.task).dump();
    run.settings = nlohmann::json(request.settings).dump();
    if (!request.start_adapter.empty())
        run.start = start_record(project, request.start_adapter);
    run = run_numbered(project, add_run(project, run));
    run.state = RunState::Running;
    run.job_folder = free_job_folder(project, run.number);
    update_run(project, run);

    const fs::path folder = job_folder(project, run);
    NewFolder made(folder);
    Job job = job_of(JobKind::Train, task, request);
    if (!request.start_adapter.empty())
        job.adapter_path = copy_start_adapter(request.start_adapter, folder).string();
    write_job(folder, job, frozen.examples);
    transaction.commit();
    made.keep();
    return run;
}

void write_estimate_job(const fs::path& folder, const StoredTask& task, const TrainingRequest& request, const FrozenExamples& frozen)
{
    write_job(folder, job_of(JobKind::Estimate, task, request), frozen.examples);
}

Run take_outcome(Project& project, std::int64_t run_number, const Outcome& outcome)
{
    Run run = run_numbered(project, run_number);
    const fs::path folder = job_folder(project, run);
    const auto result = outcome.kind == Outcome::Kind::Failed ? std::nullopt : read_result(folder);
    Transaction transaction(project);
    run.state = state_of(outcome);
    run.sentence = outcome.sentence;
    run.ended = now_utc();
    if (outcome.kind == Outcome::Kind::Cancelled && !result && run.result.empty())
        run.sentence = "It was ended before it had a result.";
    if (result)
        take_result(project, run, folder, *result);
    update_run(project, run);
    transaction.commit();
    if (result && !is_to_go_on(outcome, folder))
        remove_job_folder(project, run);
    return run;
}

std::string to_string(RunStanding standing)
{
    switch (standing) {
    case RunStanding::Running:
        return "running";
    case RunStanding::Interrupted:
        return "interrupted";
    case RunStanding::Finished:
        return "finished";
    case RunStanding::Cancelled:
        return "cancelled";
    case RunStanding::Failed:
        break;
    }
    return "failed";
}

RunStanding standing_of(const Project& project, const Run& run)
{
    switch (run.state) {
    case RunState::Finished:
        return RunStanding::Finished;
    case RunState::Cancelled:
        return RunStanding::Cancelled;
    case RunState::Failed:
        return RunStanding::Failed;
    case RunState::Created:
    case RunState::Running:
        break;
    }
    const fs::path folder = job_folder(project, run);
    return fs::is_directory(folder) && is_owned(folder) ? RunStanding::Running : RunStanding::Interrupted;
}

bool can_resume(const Project& project, const Run& run)
{
    return run.state != RunState::Finished && fs::is_regular_file(job_folder(project, run) / job_files::job);
}

Run run_to_resume(Project& project, std::optional<std::int64_t> number)
{
    if (number) {
        const Run run = run_numbered(project, *number);
        if (!can_resume(project, run))
            throw Error(ErrorKind::Usage, "Run " + std::to_string(*number) + " cannot be resumed: it is " +
                                              to_string(standing_of(project, run)) + ", and has no job folder any more. " +
                                              (run.sentence.empty() ? "" : run.sentence + " ") + "Start a new one.");
        return run;
    }
    std::vector<Run> all = runs(project);
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Run& run) { return can_resume(project, run); });
    if (found == all.rend())
        throw Error(ErrorKind::NotFound, "There is no interrupted run in " + project.path().string() + ". Start a new one without --resume.");
    return *found;
}

void take_up(Project& project, Run run)
{
    run.state = RunState::Running;
    run.sentence.clear();
    run.ended.clear();
    update_run(project, run);
}

Task task_of(const Run& run)
{
    const std::string where = "The task of run " + std::to_string(run.number);
    return task_from_json(parse_json(run.task, where), where);
}

}
