#pragma once

#include "evaluation/measures.h"

namespace winnow {

struct MeasureDifference {
    double difference = 0; // second run minus first
    Interval interval;
    double standard_error = 0; // the standard deviation of the resampled differences
    // Twice the share of resamples in which the difference has the other sign or is 0, at most 1; like a two-sided
    // p-value: below 0.05 the two runs are told apart by this sample.
    double p = 1;
};

// Two runs on the same examples in the same order, resampled together (paired bootstrap). Empty for a measure that is
// not defined. Throws Error(BadInput) where the known labels differ.
ByMeasure<std::optional<MeasureDifference>> compare_runs(const MeasuredRun& first, const MeasuredRun& second,
                                                         const BootstrapSettings& settings = {});

}
