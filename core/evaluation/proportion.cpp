#include "evaluation/proportion.h"

#include "evaluation/normal.h"
#include "evaluation/share.h"

#include <algorithm>
#include <cmath>

namespace winnow {

std::optional<Interval> wilson_interval(std::int64_t successes, std::int64_t trials, double confidence)
{
    if (trials == 0)
        return std::nullopt;
    const double p = share(successes, trials);
    const auto n = static_cast<double>(trials);
    const double z = normal_quantile((1 + confidence) / 2);
    const double whole = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / whole;
    const double reach = z / whole * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return Interval{std::max(0.0, centre - reach), std::min(1.0, centre + reach)};
}

}
