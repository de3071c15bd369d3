#include "evaluation/threshold.h"

#include "common/error.h"
#include "evaluation/ranking.h"
#include "evaluation/share.h"

#include <cmath>
#include <limits>
#include <vector>

namespace winnow {

namespace {

// How good a cut is under a rule, the higher the better. None: it does not meet the rule.
std::optional<double> merit_of(const OperatingPoint& point, const ThresholdRule& rule)
{
    switch (rule.goal) {
    case ThresholdGoal::BestF1:
        return point.f1();
    case ThresholdGoal::RecallAtLeast:
        return point.recall() >= rule.value ? std::optional(point.precision()) : std::nullopt;
    case ThresholdGoal::PrecisionAtLeast:
        if (point.true_positives + point.false_positives == 0 || point.precision() < rule.value)
            return std::nullopt;
        return point.recall();
    case ThresholdGoal::LowestCost:
        return -(rule.value * static_cast<double>(point.false_negatives) + static_cast<double>(point.false_positives));
    }
    return std::nullopt;
}

void check_rule(const ThresholdRule& rule)
{
    const bool share_needed = rule.goal == ThresholdGoal::RecallAtLeast || rule.goal == ThresholdGoal::PrecisionAtLeast;
    if (share_needed && !(rule.value >= 0 && rule.value <= 1))
        throw Error(ErrorKind::Usage, "The recall or precision to reach must lie between 0 and 1.");
    if (rule.goal == ThresholdGoal::LowestCost && !(std::isfinite(rule.value) && rule.value > 0))
        throw Error(ErrorKind::Usage, "The cost of a miss must be a number above 0: how many false alarms it weighs.");
}

double half_way(double upper, double lower)
{
    const double middle = lower + (upper - lower) / 2;
    return middle > lower && std::isfinite(middle) ? middle : upper; // neighbouring doubles have nothing between them
}

OperatingPoint point_at(const CountsAt& at, const CountsAt& all, double threshold)
{
    return {threshold, at.true_positives, at.false_positives, all.true_positives - at.true_positives,
            all.false_positives - at.false_positives};
}

// All ways to cut the scores in two, from nothing positive to everything positive.
std::vector<OperatingPoint> cuts_of(const std::vector<CountsAt>& counts)
{
    const CountsAt& all = counts.back();
    const double highest = counts.front().threshold;
    std::vector<OperatingPoint> cuts = {
        point_at({}, all, std::nextafter(highest, std::numeric_limits<double>::infinity()))};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool last = i + 1 == counts.size();
        cuts.push_back(point_at(counts[i], all, last ? counts[i].threshold : half_way(counts[i].threshold, counts[i + 1].threshold)));
    }
    return cuts;
}

}

double OperatingPoint::precision() const
{
    return share(true_positives, true_positives + false_positives);
}

double OperatingPoint::recall() const
{
    return share(true_positives, true_positives + false_negatives);
}

double OperatingPoint::f1() const
{
    return f1_of_counts(true_positives, true_positives + false_negatives, true_positives + false_positives);
}

OperatingPoint operating_point(const BinarySample& sample, double threshold)
{
    check_sample(sample);
    OperatingPoint point{threshold};
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const bool predicted = sample.scores[i] >= threshold;
        if (sample.positives[i])
            ++(predicted ? point.true_positives : point.false_negatives);
        else
            ++(predicted ? point.false_positives : point.true_negatives);
    }
    return point;
}

std::optional<OperatingPoint> choose_threshold(const BinarySample& sample, const ThresholdRule& rule)
{
    check_rule(rule);
    const std::vector<CountsAt> counts = Ranking(sample).cumulative_counts();
    if (counts.back().true_positives == 0)
        return std::nullopt;
    std::optional<OperatingPoint> best;
    std::optional<double> best_merit;
    for (const OperatingPoint& cut : cuts_of(counts)) {
        const std::optional<double> merit = merit_of(cut, rule);
        if (merit && (!best_merit || *merit > *best_merit)) {
            best = cut;
            best_merit = merit;
        }
    }
    return best;
}

}
