#pragma once

#include "protocol/job.h"
#include "protocol/result.h"
#include "training/process_group.h"
#include "training/reporter.h"

#include <chrono>
#include <filesystem>

namespace winnow {

// One call of the worker on one job folder.
struct JobRun {
    std::filesystem::path folder;
    Job job;
    Reporter& reporter;
    StopRequested stop_requested; // by the file `stop` or by the caller; always set
    int input;                    // descriptor of a serving job's requests
    ProcessGroup group;           // does the job together; only its first process reports and writes
    JobResult result = {};        // filled on the way; outcome is set at the end
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();

    double seconds() const;
    void end_if_stopped() const; // throws Error(Cancelled)
};

// Each does its part of the result and of the folder's files, all but result.json. Error(Cancelled) ends it early.
void run_training_job(JobRun& run);
void run_estimate_job(JobRun& run);
void run_scoring_job(JobRun& run);
void run_generation_job(JobRun& run);
void run_serving_job(JobRun& run);

}
