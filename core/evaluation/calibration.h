#pragma once

#include "evaluation/sample.h"

#include <cstdint>
#include <vector>

namespace winnow {

struct CalibrationBin {
    double mean_score = 0;     // of the examples in the bin
    double positive_share = 0; // of them
    std::int64_t count = 0;
};

// Bins of equal width over 0..1, each without its lower and with its upper edge (the first with both), as
// scikit-learn's calibration_curve; bins that hold nothing are left out. Throws Error(BadInput) for a score outside
// 0..1, Error(Usage) for no bins.
std::vector<CalibrationBin> calibration_curve(const BinarySample& sample, int bins = 10);

// Expected calibration error: mean of |mean score - positive share|, each bin weighted by its count.
double calibration_error(const std::vector<CalibrationBin>& bins);

}
