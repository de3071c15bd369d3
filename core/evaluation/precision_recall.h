#pragma once

#include "evaluation/ranking.h"
#include "evaluation/sample.h"

#include <optional>
#include <span>
#include <vector>

namespace winnow {

struct PrecisionRecallPoint {
    double precision = 0;
    double recall = 0;
    double threshold = 0; // positive is what scores at least this; +infinity at the last point
};

// In rising order of the threshold, one point a distinct score, and at the end (precision 1, recall 0), as
// scikit-learn's precision_recall_curve. Empty where no example is positive.
std::vector<PrecisionRecallPoint> precision_recall_curve(const BinarySample& sample);

// The sum of precision times the gain in recall over falling thresholds (no interpolation), as scikit-learn's
// average_precision_score. None where no example is positive.
std::optional<double> average_precision(const BinarySample& sample);
std::optional<double> average_precision(std::span<const CountsAt> counts);

}
