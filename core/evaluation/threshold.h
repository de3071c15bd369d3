#pragma once

#include "evaluation/sample.h"

#include <cstdint>
#include <optional>

namespace winnow {

// Positive is what scores at least the threshold.
struct OperatingPoint {
    double threshold = 0.5;
    std::int64_t true_positives = 0;
    std::int64_t false_positives = 0; // false alarms
    std::int64_t false_negatives = 0; // misses
    std::int64_t true_negatives = 0;

    double precision() const; // 0 where nothing is predicted positive
    double recall() const;    // 0 where nothing is positive
    double f1() const;
};

// What a threshold gives on a sample: what a user sees while dragging it.
OperatingPoint operating_point(const BinarySample& sample, double threshold);

enum class ThresholdGoal {
    BestF1,           // the highest F1
    RecallAtLeast,    // recall >= value; among those the highest precision
    PrecisionAtLeast, // precision >= value, with something predicted positive; among those the highest recall
    LowestCost,       // the lowest value * misses + false alarms: value is what a miss costs, counted in false alarms
};

struct ThresholdRule {
    ThresholdGoal goal = ThresholdGoal::BestF1;
    double value = 0; // see the goal; not used by BestF1
};

// The operating point that meets the rule best. It is chosen among all ways in which the sample's scores can be cut;
// of cuts that are equally good the one that predicts fewest positives is taken. The threshold lies half way between
// the two scores that it parts, so that it does not hang on the rounding of one of them.
// None where no cut meets the rule (a precision that is never reached) or no example is positive. To be called with
// scores of the validation part, never of the test part.
// Throws Error(Usage) for a share outside 0..1 or a cost that is not a positive number, Error(BadInput) as check_sample.
std::optional<OperatingPoint> choose_threshold(const BinarySample& sample, const ThresholdRule& rule);

}
