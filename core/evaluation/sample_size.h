#pragma once

#include "evaluation/comparison.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace winnow {

// How many examples like these would tell two runs apart, if they differ as much as they do on these n: the smallest n'
// at which a two-sided test at the 5% level finds the difference with probability `power`. The standard error s of a paired
// difference d falls with the square root of the number of examples, so (Cohen 1988, section 2.4)
//     n' = n ((z(0.975) + z(power)) s / d)^2.
// None for a difference of 0, which no number of examples tells from none. Throws Error(Usage) for a power outside
// 0.5 .. 0.999.
std::optional<std::int64_t> examples_to_tell_apart(const MeasureDifference& difference, std::size_t n, double power = 0.8);

}
