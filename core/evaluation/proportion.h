#pragma once

#include "evaluation/bootstrap.h"

#include <cstdint>
#include <optional>

namespace winnow {

// The score interval of a proportion (Wilson 1927), which has a width at 0 and at 1 too. None for no trials.
std::optional<Interval> wilson_interval(std::int64_t successes, std::int64_t trials, double confidence);

}
