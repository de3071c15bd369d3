#include "common/error.h"
#include "evaluation/comparison.h"

#include <gtest/gtest.h>
#include <numeric>

namespace winnow {
namespace {

// n examples, every second positive; `sharpness` of 1 ranks them perfectly, 0 not at all.
ScoredSample sample_of(int n, double sharpness, std::uint64_t seed)
{
    RandomIndex random(seed);
    ScoredSample sample;
    for (int i = 0; i < n; ++i) {
        const double noise = static_cast<double>(random.below(1000)) / 1000;
        const double score = sharpness * (i % 2) + (1 - sharpness) * noise;
        sample.scores.push_back({1 - score, score});
        sample.truths.push_back(i % 2);
    }
    return sample;
}

const MeasureDifference& auc_of(const ByMeasure<std::optional<MeasureDifference>>& differences)
{
    return differences[static_cast<std::size_t>(Measure::RocAuc)].value();
}

TEST(RandomIndex, DrawsTheGeneratorsNumbersModuloTheLimit)
{
    std::mt19937_64 generator(5);
    RandomIndex random(5);
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(generator() % 13, random.below(13)); // the incomplete run of 2^64 modulo 13 is too short to be met
}

TEST(RandomIndex, NumbersOfTheIncompleteRunAreDrawnAgain)
{
    constexpr std::size_t limit = (std::size_t{1} << 63) + 1; // a half of all numbers lies in the incomplete run
    RandomIndex random(5);
    std::mt19937_64 generator(5);
    for (int i = 0; i < 100; ++i) {
        std::uint64_t number = generator();
        while (number >= limit)
            number = generator();
        ASSERT_EQ(number, random.below(limit));
    }
}

TEST(Bootstrap, PlainResamplesHoldAsManyExamples)
{
    Resampler resampler({}, std::vector<int>{0, 1, 1, 0, 1});
    for (int i = 0; i < 20; ++i) {
        const auto& weights = resampler.next();
        EXPECT_EQ(5u, std::accumulate(weights.begin(), weights.end(), 0u));
    }
}

TEST(Bootstrap, StratifiedResamplesHoldAsManyOfEachLabel)
{
    BootstrapSettings settings;
    settings.resampling = Resampling::Stratified;
    Resampler resampler(settings, std::vector<int>{0, 1, 1, 0, 1});
    for (int i = 0; i < 20; ++i) {
        const auto& weights = resampler.next();
        EXPECT_EQ(2u, weights[0] + weights[3]);
        EXPECT_EQ(3u, weights[1] + weights[2] + weights[4]);
    }
}

TEST(Bootstrap, TheSameSeedGivesTheSameIntervals)
{
    const MeasuredRun run(sample_of(100, 0.3, 1), 1, 0.5);
    const auto one = bootstrap_intervals(run, {}), two = bootstrap_intervals(run, {});
    for (std::size_t m = 0; m < measure_count; ++m) {
        EXPECT_EQ(one[m]->low, two[m]->low);
        EXPECT_EQ(one[m]->high, two[m]->high);
    }
}

TEST(Bootstrap, IntervalsHoldTheMeasureAndNarrowWithMoreExamples)
{
    const MeasuredRun few(sample_of(50, 0.3, 1), 1, 0.5), many(sample_of(2000, 0.3, 1), 1, 0.5);
    const auto of_few = bootstrap_intervals(few, {}), of_many = bootstrap_intervals(many, {});
    const auto measures = many.measures();
    for (std::size_t m = 0; m < measure_count; ++m) {
        EXPECT_LE(of_many[m]->low, *measures[m]);
        EXPECT_GE(of_many[m]->high, *measures[m]);
        EXPECT_LT(of_many[m]->high - of_many[m]->low, of_few[m]->high - of_few[m]->low);
    }
}

TEST(Bootstrap, WhereNothingIsWrongAProportionStillHasAWidth)
{
    const auto intervals = bootstrap_intervals(MeasuredRun(sample_of(21, 1, 1), 1, 0.5), {});
    const auto of = [&](Measure measure) { return intervals[static_cast<std::size_t>(measure)]; };
    EXPECT_NEAR(0.8454, of(Measure::Accuracy)->low, 1e-4); // of 21 of 21
    EXPECT_NEAR(1, of(Measure::Accuracy)->high, 1e-9);
    EXPECT_NEAR(0.7225, of(Measure::Recall)->low, 1e-4); // of 10 of 10
    EXPECT_FALSE(of(Measure::RocAuc)) << "1 to 1 would claim too much";
    EXPECT_FALSE(of(Measure::F1));
}

TEST(Bootstrap, NoResamplesGiveNoIntervals)
{
    BootstrapSettings settings;
    settings.resamples = 0;
    for (const auto& interval : bootstrap_intervals(MeasuredRun(sample_of(10, 0.3, 1), 1, 0.5), settings))
        EXPECT_FALSE(interval);
}

TEST(Bootstrap, SettingsOutOfRangeAreRefused)
{
    const MeasuredRun run(sample_of(10, 0.3, 1), 1, 0.5);
    EXPECT_THROW(bootstrap_intervals(run, {.resamples = -1}), Error);
    EXPECT_THROW(bootstrap_intervals(run, {.resamples = 10, .confidence = 1}), Error);
}

TEST(Comparison, ARunDoesNotDifferFromItself)
{
    const MeasuredRun run(sample_of(60, 0.2, 1), 1, 0.5);
    const auto differences = compare_runs(run, run);
    EXPECT_EQ(0, auc_of(differences).difference);
    EXPECT_EQ(0, auc_of(differences).interval.low);
    EXPECT_EQ(0, auc_of(differences).interval.high);
    EXPECT_EQ(1, auc_of(differences).p);
}

TEST(Comparison, AMuchBetterRunIsToldApart)
{
    const MeasuredRun worse(sample_of(200, 0.05, 1), 1, 0.5), better(sample_of(200, 0.4, 2), 1, 0.5);
    const auto differences = compare_runs(worse, better);
    EXPECT_GT(auc_of(differences).difference, 0.2);
    EXPECT_GT(auc_of(differences).interval.low, 0);
    EXPECT_LT(auc_of(differences).p, 0.05);
    EXPECT_LT(auc_of(compare_runs(better, worse)).interval.high, 0);
}

TEST(Comparison, RunsOnOtherExamplesAreRefused)
{
    const MeasuredRun one(sample_of(10, 0.3, 1), 1, 0.5), other(sample_of(12, 0.3, 1), 1, 0.5);
    EXPECT_THROW(compare_runs(one, other), Error);
}

}
}
