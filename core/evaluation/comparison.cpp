#include "evaluation/comparison.h"

#include "common/error.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

using Differences = std::vector<std::optional<double>>;

std::optional<double> difference_of(std::optional<double> second, std::optional<double> first)
{
    return first && second ? std::optional(*second - *first) : std::nullopt;
}

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
    return std::min(1.0, 2.0 * static_cast<double>(std::min(not_above, not_below)) / static_cast<double>(defined));
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
    return MeasureDifference{*observed, *interval, standard_deviation(differences), two_sided_p(differences)};
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
    ByMeasure<std::optional<MeasureDifference>> result;
    for (std::size_t m = 0; m < measure_count; ++m)
        result[m] = summary(difference_of(of_second[m], of_first[m]), differences[m], settings.confidence);
    return result;
}

}
