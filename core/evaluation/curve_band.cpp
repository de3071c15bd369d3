#include "evaluation/curve_band.h"

#include "evaluation/ranking.h"
#include "evaluation/share.h"

#include <functional>

namespace winnow {

namespace {

// The heights of one resample's curve at the places of the grid; none where the resample has no curve.
using Heights = std::vector<std::optional<double>>;
using HeightsOf = std::function<Heights(const std::vector<CountsAt>& counts, int steps)>;

double place_of(int step, int steps)
{
    return static_cast<double>(step) / steps;
}

// The true positive rate at each false positive rate, on straight lines between the points; on an upright piece its top.
Heights roc_heights(const std::vector<CountsAt>& counts, int steps)
{
    const CountsAt all = counts.back();
    Heights heights(static_cast<std::size_t>(steps) + 1);
    if (all.true_positives == 0 || all.false_positives == 0)
        return heights;
    CountsAt before;
    std::size_t next = 0;
    for (int step = 0; step <= steps; ++step) {
        const double wanted = place_of(step, steps) * static_cast<double>(all.false_positives);
        while (next < counts.size() && static_cast<double>(counts[next].false_positives) <= wanted)
            before = counts[next++];
        double positives = static_cast<double>(before.true_positives);
        if (next < counts.size()) {
            const auto run = static_cast<double>(counts[next].false_positives - before.false_positives);
            const auto rise = static_cast<double>(counts[next].true_positives - before.true_positives);
            positives += rise * (wanted - static_cast<double>(before.false_positives)) / run;
        }
        heights[static_cast<std::size_t>(step)] = positives / static_cast<double>(all.true_positives);
    }
    return heights;
}

// The precision of the highest threshold that reaches each recall: the steps of the curve.
Heights precision_heights(const std::vector<CountsAt>& counts, int steps)
{
    const CountsAt all = counts.back();
    Heights heights(static_cast<std::size_t>(steps) + 1);
    if (all.true_positives == 0)
        return heights;
    std::size_t next = 0;
    for (int step = 0; step <= steps; ++step) {
        const double wanted = place_of(step, steps) * static_cast<double>(all.true_positives);
        while (next + 1 < counts.size() &&
               (static_cast<double>(counts[next].true_positives) < wanted || counts[next].true_positives == 0))
            ++next;
        heights[static_cast<std::size_t>(step)] = share(counts[next].true_positives, counts[next].true_positives + counts[next].false_positives);
    }
    return heights;
}

std::vector<CurveInterval> band(const BinarySample& sample, const BootstrapSettings& settings, int steps, const HeightsOf& heights_of)
{
    const Ranking ranking(sample);
    const std::vector<int> truths(sample.positives.begin(), sample.positives.end());
    Resampler resampler(settings, truths);
    std::vector<Heights> columns(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i < settings.resamples; ++i) {
        const Heights heights = heights_of(ranking.cumulative_counts(resampler.next()), steps);
        for (std::size_t step = 0; step < columns.size(); ++step)
            columns[step].push_back(heights[step]);
    }
    std::vector<CurveInterval> intervals;
    for (std::size_t step = 0; step < columns.size(); ++step)
        if (const auto interval = percentile_interval(columns[step], settings.confidence))
            intervals.push_back({place_of(static_cast<int>(step), steps), *interval});
    return intervals;
}

}

std::vector<CurveInterval> roc_band(const BinarySample& sample, const BootstrapSettings& settings, int steps)
{
    return band(sample, settings, steps, roc_heights);
}

std::vector<CurveInterval> precision_recall_band(const BinarySample& sample, const BootstrapSettings& settings, int steps)
{
    return band(sample, settings, steps, precision_heights);
}

}
