#include "evaluation/comparison.h"

#include "common/error.h"
#include "evaluation/chance.h"
#include "evaluation/slice_figures.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

using Differences = std::vector<std::optional<double>>;

std::optional<double> difference_of(std::optional<double> second, std::optional<double> first)
{
    return first && second ? std::optional(*second - *first) : std::nullopt;
}

// Counted with the sample itself, so that it is never 0 (Davison and Hinkley 1997, 4.2.3).
double two_sided_p(const Differences& differences)
{
    std::size_t not_above = 0, not_below = 0, defined = 0;
    for (const auto& difference : differences) {
        if (!difference)
            continue;
        ++defined;
        not_above += *difference <= 0;
        not_below += *difference >= 0;
    }
    return std::min(1.0, 2.0 * static_cast<double>(std::min(not_above, not_below) + 1) / static_cast<double>(defined + 1));
}

double standard_deviation(const Differences& differences)
{
    double sum = 0;
    double defined = 0;
    for (const auto& difference : differences) {
        sum += difference.value_or(0);
        defined += difference.has_value();
    }
    double squares = 0;
    for (const auto& difference : differences)
        squares += difference ? (*difference - sum / defined) * (*difference - sum / defined) : 0;
    return defined < 2 ? 0 : std::sqrt(squares / (defined - 1));
}

std::optional<MeasureDifference> summary(std::optional<double> observed, const Differences& differences, double confidence)
{
    const std::optional<Interval> interval = percentile_interval(differences, confidence);
    if (!observed || !interval)
        return std::nullopt;
    return MeasureDifference{*observed, *interval, standard_deviation(differences), two_sided_p(differences), false};
}

// The resamples know how the number of examples that differ varies, and chance how few of them may fall to one side: the interval
// holds what either does not rule out, and the more doubtful of the two speaks. Of a share chance alone says whether it is 0.
void judge_by(const ChanceDifferences& chance, bool is_share, double level, MeasureDifference& measure)
{
    const double margin = chance.margin(level);
    const double low = measure.difference - margin, high = measure.difference + margin;
    const double chance_p = chance.p(measure.difference);
    measure.interval.low = std::max(-1.0, is_share && measure.difference > 0 ? low : std::min(measure.interval.low, low));
    measure.interval.high = std::min(1.0, is_share && measure.difference < 0 ? high : std::max(measure.interval.high, high));
    measure.p = is_share ? chance_p : std::max(measure.p, chance_p);
    measure.too_few = !chance.can_tell(level);
    if (measure.p >= level) { // whatever the rounding of a margin that is the difference itself
        measure.interval.low = std::min(measure.interval.low, 0.0);
        measure.interval.high = std::max(measure.interval.high, 0.0);
    }
}

bool has_few_of_a_class(const MeasuredRun& run)
{
    const std::int64_t positives = std::count(run.truths().begin(), run.truths().end(), run.positive());
    return std::min(positives, std::ssize(run.truths()) - positives) < least_slice_class;
}

}

ByMeasure<std::optional<MeasureDifference>> compare_runs(const MeasuredRun& first, const MeasuredRun& second,
                                                         const BootstrapSettings& settings)
{
    if (first.truths() != second.truths())
        throw Error(ErrorKind::BadInput, "The two runs cannot be compared: they were not evaluated on the same examples.");
    Resampler resampler(settings, first.truths());
    ByMeasure<Differences> differences;
    for (int i = 0; i < settings.resamples; ++i) {
        const auto& weights = resampler.next();
        const auto of_first = first.measures(weights), of_second = second.measures(weights);
        for (std::size_t m = 0; m < measure_count; ++m)
            differences[m].push_back(difference_of(of_second[m], of_first[m]));
    }
    const auto of_first = first.measures(), of_second = second.measures();
    const auto chances = chance_differences(first, second, settings.seed);
    ByMeasure<std::optional<MeasureDifference>> result;
    for (std::size_t m = 0; m < measure_count; ++m) {
        result[m] = summary(difference_of(of_second[m], of_first[m]), differences[m], settings.confidence);
        if (result[m] && chances[m])
            judge_by(*chances[m], all_measures[m] == Measure::Accuracy || all_measures[m] == Measure::Recall, 1 - settings.confidence, *result[m]);
        else if (result[m])
            result[m]->too_few = has_few_of_a_class(first);
    }
    return result;
}

}
