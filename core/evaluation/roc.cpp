#include "evaluation/roc.h"

#include "evaluation/share.h"

#include <limits>

namespace winnow {

namespace {

bool both_classes(std::span<const CountsAt> counts)
{
    return !counts.empty() && counts.back().true_positives > 0 && counts.back().false_positives > 0;
}

bool on_a_straight_line(const CountsAt& before, const CountsAt& at, const CountsAt& after)
{
    return after.true_positives - at.true_positives == at.true_positives - before.true_positives &&
           after.false_positives - at.false_positives == at.false_positives - before.false_positives;
}

// Leaves out what scikit-learn's drop_intermediate leaves out: a point whose steps before and after it are equal.
std::vector<CountsAt> corners_of(const std::vector<CountsAt>& counts)
{
    std::vector<CountsAt> corners;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (i == 0 || i + 1 == counts.size() || !on_a_straight_line(counts[i - 1], counts[i], counts[i + 1]))
            corners.push_back(counts[i]);
    return corners;
}

}

std::vector<RocPoint> roc_curve(const BinarySample& sample, RocPoints points)
{
    std::vector<CountsAt> counts = Ranking(sample).cumulative_counts();
    if (!both_classes(counts))
        return {};
    if (points == RocPoints::Corners)
        counts = corners_of(counts);
    const CountsAt all = counts.back();
    std::vector<RocPoint> curve = {{0, 0, std::numeric_limits<double>::infinity()}};
    for (const CountsAt& at : counts)
        curve.push_back({share(at.false_positives, all.false_positives), share(at.true_positives, all.true_positives), at.threshold});
    return curve;
}

std::optional<double> roc_auc(const BinarySample& sample)
{
    return roc_auc(Ranking(sample).cumulative_counts());
}

std::optional<double> roc_auc(std::span<const CountsAt> counts)
{
    if (!both_classes(counts))
        return std::nullopt;
    double twice_area = 0; // in units of one positive by one negative: whole numbers, exact below 2^53
    CountsAt before;
    for (const CountsAt& at : counts) {
        twice_area += static_cast<double>(at.false_positives - before.false_positives) *
                      static_cast<double>(at.true_positives + before.true_positives);
        before = at;
    }
    return twice_area / 2 / static_cast<double>(before.true_positives) / static_cast<double>(before.false_positives);
}

std::vector<std::optional<double>> roc_auc_by_label(const ScoredSample& sample)
{
    check_sample(sample);
    std::vector<std::optional<double>> areas;
    for (int label = 0; label < sample.label_count(); ++label)
        areas.push_back(roc_auc(one_against_rest(sample, label)));
    return areas;
}

}
