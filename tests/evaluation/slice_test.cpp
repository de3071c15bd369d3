#include "common/error.h"
#include "evaluation/evaluation.h"
#include "evaluation/margin.h"
#include "evaluation/sample_size.h"
#include "evaluation/slice_figures.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace winnow {
namespace {

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

TEST(SliceFigures, OfAllExamplesAreThoseOfTheEvaluation)
{
    const ScoredSample sample = sample_of(80, 0.2, 3);
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < sample.size(); ++i)
        all.push_back(i);
    const SliceFigures figures = slice_figures(sample, all, 1, 0.4);
    const Evaluation evaluation = evaluate(sample, {"a", "b"}, 1, 0.4);
    EXPECT_EQ(figures.examples, 80);
    EXPECT_EQ(figures.positives, 40);
    EXPECT_EQ(figures.measures[static_cast<std::size_t>(Measure::RocAuc)], evaluation.roc_auc);
    EXPECT_EQ(figures.intervals[static_cast<std::size_t>(Measure::F1)]->low, evaluation.intervals[static_cast<std::size_t>(Measure::F1)]->low);
    EXPECT_FALSE(figures.too_small());
}

TEST(SliceFigures, FewExamplesOrFewOfOneClassAreTooSmall)
{
    const ScoredSample sample = sample_of(80, 0.2, 3);
    EXPECT_TRUE(slice_figures(sample, std::vector<std::size_t>{0, 1, 2, 3}, 1, 0.5).too_small());
    std::vector<std::size_t> lopsided = {1, 3, 5, 7};
    for (std::size_t i = 0; i < 80; i += 2)
        lopsided.push_back(i);
    EXPECT_TRUE(slice_figures(sample, lopsided, 1, 0.5).too_small());
    lopsided.push_back(9);
    EXPECT_FALSE(slice_figures(sample, lopsided, 1, 0.5).too_small());
}

TEST(SliceFigures, AShareOfNothingIsNoFigureThoughItCountsAsNoneInTheMean)
{
    const ScoredSample sample = sample_of(80, 0.2, 3);
    std::vector<std::size_t> all(80);
    std::iota(all.begin(), all.end(), 0);
    const auto of = [](const SliceFigures& figures, Measure measure) { return figures.measures[static_cast<std::size_t>(measure)]; };
    const SliceFigures nothing_called = slice_figures(sample, all, 1, 2.0);
    EXPECT_FALSE(of(nothing_called, Measure::Precision));
    EXPECT_FALSE(nothing_called.intervals[static_cast<std::size_t>(Measure::Precision)]);
    EXPECT_EQ(of(nothing_called, Measure::Recall), 0.0);
    EXPECT_EQ(of(nothing_called, Measure::F1), 0.0);
    EXPECT_NEAR(*of(nothing_called, Measure::MacroF1), 1.0 / 3, 1e-12); // of the other label 2/3
    const std::vector<std::size_t> fine = {0, 2, 4};
    EXPECT_FALSE(of(slice_figures(sample, fine, 1, 2.0), Measure::Recall));
    EXPECT_FALSE(of(slice_figures(sample, fine, 1, 2.0), Measure::F1));
}

TEST(SliceFigures, WhatIsNotInTheSampleIsRefused)
{
    const ScoredSample sample = sample_of(8, 0.2, 3);
    EXPECT_THROW(slice_figures(sample, std::vector<std::size_t>{8}, 1, 0.5), Error);
    EXPECT_THROW(slice_figures(sample, std::vector<std::size_t>{}, 1, 0.5), Error);
}

TEST(Margin, IsHowFarTheScoresAreFromAnotherDecision)
{
    EXPECT_DOUBLE_EQ(decision_margin({0.75, 0.25}, 1, std::nullopt), 0.5);
    EXPECT_DOUBLE_EQ(decision_margin({0.25, 0.75}, 1, 0.5), 0.25);
    EXPECT_DOUBLE_EQ(decision_margin({0.75, 0.25}, 1, 0.5), 0.25);
    EXPECT_DOUBLE_EQ(decision_margin({0.5, 0.5}, 1, 0.5), 0);
}

TEST(Margin, OfManyLabelsSeesTheNearestOther)
{
    EXPECT_DOUBLE_EQ(decision_margin({0.5, 0.125, 0.375}, 1, 0.5), 0.125); // the third is nearer than the threshold
    EXPECT_DOUBLE_EQ(decision_margin({0.5, 0.375, 0.125}, 1, 0.5), 0.125); // the threshold is nearer
    EXPECT_DOUBLE_EQ(decision_margin({0.5, 0.375, 0.125}, 1, std::nullopt), 0.125);
}

TEST(SampleSize, FollowsTheFormula)
{
    // (1.959964 + 0.841621)^2 = 7.8489; s / d = 1: 100 examples must become 785.
    const MeasureDifference difference{.difference = -0.05, .interval = {}, .standard_error = 0.05, .p = 1};
    EXPECT_EQ(examples_to_tell_apart(difference, 100), 785);
    EXPECT_EQ(examples_to_tell_apart(difference, 100, 0.5), 385); // 1.959964^2 = 3.8415
}

TEST(SampleSize, ADifferenceOfNothingIsNeverFound)
{
    EXPECT_FALSE(examples_to_tell_apart({}, 100));
    EXPECT_THROW(examples_to_tell_apart({.difference = 1}, 100, 1), Error);
    EXPECT_THROW(examples_to_tell_apart({.difference = 1}, 100, std::nan("")), Error);
}

// Two runs whose true difference is small: with as many examples as the formula asks for, a fresh sample of them finds it
// about as often as promised.
TEST(SampleSize, SoManyExamplesTellTheRunsApartAboutAsOftenAsPromised)
{
    const auto compare = [](int n, std::uint64_t seed) {
        const MeasuredRun first(sample_of(n, 0.10, seed), 1, 0.5);
        const MeasuredRun second(sample_of(n, 0.16, seed + 1000), 1, 0.5);
        return *compare_runs(first, second, {.resamples = 200})[static_cast<std::size_t>(Measure::RocAuc)];
    };
    const int pilot = 4000; // large, so that its difference is near the true one
    const auto needed = examples_to_tell_apart(compare(pilot, 1), pilot);
    ASSERT_TRUE(needed);
    ASSERT_LT(*needed, pilot);
    int found = 0;
    constexpr int trials = 60;
    for (int trial = 0; trial < trials; ++trial) {
        const MeasureDifference difference = compare(static_cast<int>(*needed), 5000 + static_cast<std::uint64_t>(trial));
        found += difference.interval.low > 0;
    }
    EXPECT_GT(found, trials * 0.65);
    EXPECT_LT(found, trials * 0.95);
}

}
}
