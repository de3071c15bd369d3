#pragma once

#include "jobs/frozen_examples.h"
#include "jobs/outcome.h"
#include "protocol/job.h"
#include "store/runs.h"
#include "store/tasks.h"

#include <filesystem>
#include <optional>
#include <string>

namespace winnow {

// What a training is to be made with, beside its settings.
struct TrainingRequest {
    TrainingSettings settings;
    std::string model_id;              // for people
    std::filesystem::path model_path;
    std::string base_model_name;
    std::string device = "auto";
    int threads = 0;
    std::string winnow_version;
    std::filesystem::path start_adapter = {}; // a PEFT folder that the training goes on from, and takes a copy of; empty: fresh adapters
};

// Adds a run to the document and makes its job folder with a frozen copy of the examples, both or none. Throws Error
// as freeze_examples, write_job and the document do.
Run create_run(Project& project, const StoredTask& task, const TrainingRequest& request, const FrozenExamples& frozen);

// Makes the job folder of an estimate of such a training (JobKind::Estimate), for a WorkerProcess; what it finds is then
// the `estimate` of the folder's result.json. The document is not touched. Throws Error as write_job does.
void write_estimate_job(const std::filesystem::path& folder, const StoredTask& task, const TrainingRequest& request,
                        const FrozenExamples& frozen);

// Takes what a worker has left into the document: state, figures, scores, adapter and threshold in one transaction.
// The job folder goes once its result is in the document; that of a run which failed, or was cancelled with a checkpoint,
// stays, so that it can be taken up again.
Run take_outcome(Project& project, std::int64_t run_number, const Outcome& outcome);

// Where a run stands, seen from outside: a run that is not at its end has an owner, or was interrupted.
enum class RunStanding { Running, Interrupted, Finished, Cancelled, Failed };
std::string to_string(RunStanding standing);
RunStanding standing_of(const Project& project, const Run& run);

// A run that was interrupted, cancelled or failed, and whose folder is there.
bool can_resume(const Project& project, const Run& run);
// The run to go on with: that number, or the latest that can be resumed. Throws Error(NotFound, Usage, Busy).
Run run_to_resume(Project& project, std::optional<std::int64_t> number);

// Says in the document that it is trained again; what it had found when it was cancelled stays with it until it is done.
void take_up(Project& project, Run run);

// The task as it was trained. Throws Error(Damaged).
Task task_of(const Run& run);

}
