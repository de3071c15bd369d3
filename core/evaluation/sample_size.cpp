#include "evaluation/sample_size.h"

#include "common/error.h"
#include "evaluation/normal.h"

#include <cmath>

namespace winnow {

namespace {

constexpr double most_examples = 1e15; // far beyond any file, and exact as a double

}

std::optional<std::int64_t> examples_to_tell_apart(const MeasureDifference& difference, std::size_t n, double power)
{
    if (!(power >= 0.5 && power <= 0.999))
        throw Error(ErrorKind::Usage, "The probability of telling two runs apart must lie between 0.5 and 0.999.");
    if (difference.difference == 0)
        return std::nullopt;
    const double errors = (normal_quantile(0.975) + normal_quantile(power)) * difference.standard_error / std::abs(difference.difference);
    return static_cast<std::int64_t>(std::ceil(std::min(most_examples, static_cast<double>(n) * errors * errors)));
}

}
