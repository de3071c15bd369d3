#pragma once

#include "evaluation/measures.h"

namespace winnow {

// What an interval of bootstrap_intervals() is: of the resamples, or, where all of them agree and it would have no width, that
// of a proportion.
enum class IntervalKind { None, Bootstrap, Wilson };

ByMeasure<IntervalKind> interval_kinds(const MeasuredRun& run, const ByMeasure<std::optional<Interval>>& intervals, double confidence);

}
