#pragma once

#include "jobs/split_maker.h"
#include "store/tasks.h"

#include <string>

namespace winnow {

// Splits the labelled comments of a task 70/10/20 by label, as one step of undo. Throws Error as make_split does.
SplitCounts make_recorded_split(Project& project, const StoredTask& task, std::int64_t seed, const std::string& annotator);

inline constexpr std::int64_t standard_split_seed = 1234; // as winnow-cli's

}
