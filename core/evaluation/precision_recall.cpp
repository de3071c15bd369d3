#include "evaluation/precision_recall.h"

#include "evaluation/share.h"

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

std::int64_t positives_in(std::span<const CountsAt> counts)
{
    return counts.empty() ? 0 : counts.back().true_positives;
}

}

std::vector<PrecisionRecallPoint> precision_recall_curve(const BinarySample& sample)
{
    const std::vector<CountsAt> counts = Ranking(sample).cumulative_counts();
    const std::int64_t positives = positives_in(counts);
    if (positives == 0)
        return {};
    std::vector<PrecisionRecallPoint> curve = {{1, 0, std::numeric_limits<double>::infinity()}};
    for (const CountsAt& at : counts)
        curve.push_back({share(at.true_positives, at.true_positives + at.false_positives),
                         share(at.true_positives, positives), at.threshold});
    std::reverse(curve.begin(), curve.end());
    return curve;
}

std::optional<double> average_precision(const BinarySample& sample)
{
    return average_precision(Ranking(sample).cumulative_counts());
}

std::optional<double> average_precision(std::span<const CountsAt> counts)
{
    const std::int64_t positives = positives_in(counts);
    if (positives == 0)
        return std::nullopt;
    double sum = 0;
    std::int64_t found = 0;
    for (const CountsAt& at : counts) {
        sum += share(at.true_positives - found, positives) * share(at.true_positives, at.true_positives + at.false_positives);
        found = at.true_positives;
    }
    return sum;
}

}
