#include "evaluation/bootstrap.h"

#include "common/error.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace winnow {

namespace {

void check_settings(const BootstrapSettings& settings)
{
    if (settings.resamples < 0 || settings.resamples > 1'000'000)
        throw Error(ErrorKind::Usage, "The number of bootstrap resamples must lie between 0 and 1000000.");
    if (!(settings.confidence > 0 && settings.confidence < 1))
        throw Error(ErrorKind::Usage, "The confidence of an interval must lie between 0 and 1, for instance 0.95.");
}

// By linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, numpy's default).
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}

Resampler::Resampler(const BootstrapSettings& settings, std::span<const int> truths)
    : m_random(settings.seed), m_weights(truths.size())
{
    check_settings(settings);
    std::map<int, std::vector<std::size_t>> by_label; // in the order of the labels, so that the draws are too
    for (std::size_t i = 0; i < truths.size(); ++i)
        by_label[settings.resampling == Resampling::Stratified ? truths[i] : 0].push_back(i);
    for (auto& [label, examples] : by_label)
        m_strata.push_back(std::move(examples));
}

const std::vector<std::uint32_t>& Resampler::next()
{
    std::fill(m_weights.begin(), m_weights.end(), 0);
    for (const auto& stratum : m_strata)
        for (std::size_t draw = 0; draw < stratum.size(); ++draw)
            ++m_weights[stratum[m_random.below(stratum.size())]];
    return m_weights;
}

std::optional<Interval> percentile_interval(const std::vector<std::optional<double>>& values, double confidence)
{
    std::vector<double> sorted;
    for (const auto& value : values)
        if (value)
            sorted.push_back(*value);
    if (sorted.empty() || 2 * sorted.size() < values.size())
        return std::nullopt;
    std::sort(sorted.begin(), sorted.end());
    return Interval{quantile(sorted, (1 - confidence) / 2), quantile(sorted, (1 + confidence) / 2)};
}

}
