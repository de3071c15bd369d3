#pragma once

#include "evaluation/measures.h"

namespace winnow {

struct MeasureDifference {
    double difference = 0; // second run minus first
    Interval interval;     // holds 0 unless p is below 0.05
    double standard_error = 0; // the standard deviation of the resampled differences
    double p = 1; // two-sided: below 0.05 the two runs are told apart by this sample
    bool too_few = false; // so few examples differ, or are of one class, that no outcome could tell them apart
};

// Two runs on the same examples in the same order. Accuracy and recall are compared by the exact test of McNemar; precision, F1 and
// macro F1 by swapping what the runs say and by a paired bootstrap, whichever is less sure: resamples alone are too sure where few
// examples differ. ROC-AUC and average precision are compared by the bootstrap, whose p is twice the share of resamples in which the
// difference has the other sign or is 0. Empty for a measure that is not defined. Throws Error(BadInput) where the known labels differ.
ByMeasure<std::optional<MeasureDifference>> compare_runs(const MeasuredRun& first, const MeasuredRun& second,
                                                         const BootstrapSettings& settings = {});

}
