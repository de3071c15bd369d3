#pragma once

#include "store/project.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace winnow {

// The labels that a run was trained for: its scores stand in their order.
struct RunLabels {
    std::vector<std::string> labels;
    int positive = -1; // which of them; -1: the run does not say

    int place_of(const std::string& label) const; // -1: none of them
};

RunLabels run_labels(Project& project, std::int64_t run); // of a run that is not there: none

// All labels that runs of a task were trained for: their scores and adapters know them by these names.
std::set<std::string> labels_of_runs(Project& project, std::int64_t task_id);

}
