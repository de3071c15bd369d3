#include "common/error.h"
#include "evaluation/curve_band.h"
#include "evaluation/precision_recall.h"
#include "evaluation/random.h"
#include "evaluation/roc.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace winnow {
namespace {

// Scores in tenths, so that many are equal.
BinarySample sample_of(int n, std::uint64_t seed)
{
    RandomIndex random(seed);
    BinarySample sample;
    for (int i = 0; i < n; ++i) {
        sample.positives.push_back(i % 3 == 0);
        sample.scores.push_back(static_cast<double>(random.below(8) + (i % 3 == 0 ? 3 : 0)) / 10);
    }
    return sample;
}

BinarySample drawn(const BinarySample& sample, const std::vector<std::uint32_t>& weights)
{
    BinarySample resample;
    for (std::size_t i = 0; i < sample.size(); ++i)
        for (std::uint32_t time = 0; time < weights[i]; ++time) {
            resample.scores.push_back(sample.scores[i]);
            resample.positives.push_back(sample.positives[i]);
        }
    return resample;
}

// Another way than the band's: from the points of the resample's curve itself.
std::optional<double> height_of_roc(const BinarySample& resample, double at)
{
    const auto curve = roc_curve(resample, RocPoints::All);
    std::optional<double> height;
    for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
        const RocPoint& from = curve[i];
        const RocPoint& to = curve[i + 1];
        if (from.false_positive_rate > at || to.false_positive_rate < at)
            continue;
        const double run = to.false_positive_rate - from.false_positive_rate;
        const double here = run == 0 ? to.true_positive_rate
                                     : from.true_positive_rate + (to.true_positive_rate - from.true_positive_rate) * (at - from.false_positive_rate) / run;
        height = std::max(height.value_or(0), here);
    }
    return height;
}

std::optional<double> height_of_precision(const BinarySample& resample, double at)
{
    std::optional<double> height;
    for (const PrecisionRecallPoint& point : precision_recall_curve(resample)) // rising thresholds: the last one holds
        if (point.recall > 0 && point.recall >= at)
            height = point.precision;
    return height;
}

template <typename Height>
void expect_band(const std::vector<CurveInterval>& band, const BinarySample& sample, const BootstrapSettings& settings, Height height)
{
    ASSERT_EQ(band.size(), 11u);
    for (const CurveInterval& place : band) {
        const std::vector<int> truths(sample.positives.begin(), sample.positives.end());
        Resampler resampler(settings, truths);
        std::vector<std::optional<double>> heights;
        for (int i = 0; i < settings.resamples; ++i)
            heights.push_back(height(drawn(sample, resampler.next()), place.at));
        const auto interval = percentile_interval(heights, settings.confidence);
        ASSERT_TRUE(interval);
        EXPECT_NEAR(place.interval.low, interval->low, 1e-12) << place.at;
        EXPECT_NEAR(place.interval.high, interval->high, 1e-12) << place.at;
    }
}

TEST(CurveBand, OfRocHoldsWhatTheResamplesCurvesDo)
{
    const BinarySample sample = sample_of(40, 7);
    const BootstrapSettings settings{.resamples = 60};
    expect_band(roc_band(sample, settings, 10), sample, settings, height_of_roc);
}

TEST(CurveBand, OfPrecisionHoldsWhatTheResamplesCurvesDo)
{
    const BinarySample sample = sample_of(40, 7);
    const BootstrapSettings settings{.resamples = 60};
    expect_band(precision_recall_band(sample, settings, 10), sample, settings, height_of_precision);
}

TEST(CurveBand, NarrowsWithMoreExamples)
{
    const auto width = [](const std::vector<CurveInterval>& band) { return band[5].interval.high - band[5].interval.low; };
    EXPECT_LT(width(roc_band(sample_of(3000, 1), {.resamples = 100}, 10)), width(roc_band(sample_of(60, 1), {.resamples = 100}, 10)));
}

TEST(CurveBand, OneClassHasNone)
{
    EXPECT_TRUE(roc_band({{0.2, 0.8}, {1, 1}}, {.resamples = 10}).empty());
    EXPECT_TRUE(precision_recall_band({{0.2, 0.8}, {0, 0}}, {.resamples = 10}).empty());
    EXPECT_TRUE(roc_band(sample_of(10, 1), {.resamples = 0}).empty());
    EXPECT_THROW(roc_band({}), Error);
}

}
}
