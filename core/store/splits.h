#pragma once

#include "protocol/job.h"
#include "store/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

struct SplitEntry {
    std::int64_t comment_id = 0;
    Split split = Split::Train;
    std::int64_t position = 0; // order within the split: `--train-limit N` takes the N smallest
};

// Replaces the split of a task in one transaction; `settings` is JSON. Throws Error(Usage) once it is frozen.
void set_splits(Project& project, std::int64_t task_id, const std::vector<SplitEntry>& entries, const std::string& settings);
std::vector<SplitEntry> splits(Project& project, std::int64_t task_id); // by position, then id; empty: none made yet
std::string split_settings(Project& project, std::int64_t task_id);     // JSON; empty: none

// Throws Error(Usage) once the split of a task is frozen.
void check_split_open(Project& project, std::int64_t task_id);

// How often a test score of the task was looked at; from the first look on the split is frozen.
int test_looks(Project& project, std::int64_t task_id);
void count_test_look(Project& project, std::int64_t task_id);

}
