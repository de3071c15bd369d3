#pragma once

#include "protocol/threshold_choice.h"
#include "store/runs.h"

#include <cstdint>
#include <optional>

namespace winnow {

// What a run decides at, and how that was chosen.
struct RunThreshold {
    std::optional<double> value; // none: the highest score decides
    ThresholdChoice choice;      // where there is a value
};

// Throws Error(Damaged).
RunThreshold threshold_of(const Run& run);

// From now on the run decides at this threshold, and its figures of the validation part are those at it. One transaction.
void set_threshold(Project& project, std::int64_t run, const RunThreshold& threshold);

}
