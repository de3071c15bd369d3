#pragma once

#include "store/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

enum class RunState { Created, Running, Finished, Cancelled, Failed };
std::string to_string(RunState state);

struct Run {
    std::int64_t number = 0; // 1, 2, ... in the project
    std::int64_t task_id = 0;
    RunState state = RunState::Created;
    std::string sentence;    // why it failed
    std::string model;
    std::string task;        // JSON: the task as it was trained
    std::string settings;    // JSON: TrainingSettings
    std::string start;       // JSON: what its adapter began with (jobs/start_record.h); empty: a fresh one
    std::string result;      // JSON: JobResult; empty: none yet
    std::string metrics;     // JSON; empty: none yet
    std::optional<double> threshold; // that it decides at
    std::string threshold_choice; // JSON: how it was chosen (protocol/threshold_choice.h); empty: by the training
    std::string job_folder;  // relative to the project's folder
    std::string created;
    std::string ended;
};

std::int64_t add_run(Project& project, const Run& run); // number and created are given by the document
void update_run(Project& project, const Run& run);      // everything but number, task, start and created
Run run_numbered(Project& project, std::int64_t number); // Error(NotFound)
std::optional<Run> latest_run(Project& project, std::optional<RunState> state = std::nullopt);
std::vector<Run> runs(Project& project);                // by number
// With its scores and its adapter; belongs inside a Transaction. The number is not given again: other runs may say that they
// went on from this one.
void remove_run(Project& project, std::int64_t number);

}
