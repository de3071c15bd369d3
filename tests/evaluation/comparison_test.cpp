// Two runs' difference against statsmodels' exact McNemar test and scipy's permutation test, on the cases that
// tests/golden/comparison.py made.
#include "evaluation/chance.h"
#include "evaluation/comparison.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using Json = nlohmann::json;

MeasuredRun run_that_says(const Json& truths, const Json& predictions, int labels, int positive)
{
    ScoredSample sample{{}, truths.get<std::vector<int>>()};
    for (const int prediction : predictions.get<std::vector<int>>()) {
        std::vector<double> scores(static_cast<std::size_t>(labels), 0);
        scores[static_cast<std::size_t>(prediction)] = 1;
        sample.scores.push_back(std::move(scores));
    }
    return MeasuredRun(sample, positive, std::nullopt);
}

std::vector<Json> cases()
{
    std::ifstream file(WINNOW_SOURCE_DIR "/tests/golden/comparison/cases.json");
    return Json::parse(file).get<std::vector<Json>>();
}

class PairedRuns : public testing::TestWithParam<Json> {
protected:
    MeasuredRun run(const char* name) const
    {
        return run_that_says(GetParam().at("truths"), GetParam().at(name), GetParam().at("labels"), GetParam().at("positive"));
    }
};
INSTANTIATE_TEST_SUITE_P(Evaluation, PairedRuns, testing::ValuesIn(cases()), [](const auto& one) {
    std::string name = one.param.at("name");
    std::replace_if(name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST_P(PairedRuns, DifferByTheSameProbabilityAsThere)
{
    const auto differences = compare_runs(run("first"), run("second"));
    const auto chances = chance_differences(run("first"), run("second"), 1234);
    for (const Measure measure : {Measure::Accuracy, Measure::Recall, Measure::Precision, Measure::F1, Measure::MacroF1}) {
        SCOPED_TRACE(name_of(measure));
        const Json& expected = GetParam().at(name_of(measure));
        const auto& found = differences[static_cast<std::size_t>(measure)];
        const auto& chance = chances[static_cast<std::size_t>(measure)];
        ASSERT_TRUE(found);
        const bool exact = expected.at("exact");
        EXPECT_NEAR(expected.at("difference").get<double>(), found->difference, 1e-9);
        EXPECT_NEAR(expected.at("p").get<double>(), chance->p(found->difference), exact ? 1e-9 : 0.015); // both drew
        EXPECT_NEAR(expected.at("margin").get<double>(), chance->margin(0.05), exact ? 1e-9 : 0.03);     // and it has steps
        EXPECT_LE(found->interval.low, found->difference - chance->margin(0.05));
        EXPECT_GE(found->interval.high, found->difference + chance->margin(0.05));
        EXPECT_EQ(found->p < 0.05, found->interval.low > 0 || found->interval.high < 0);
        EXPECT_GE(found->p, chance->p(found->difference));
        if (measure == Measure::Accuracy || measure == Measure::Recall) {
            EXPECT_EQ(found->p, chance->p(found->difference));
        }
    }
}

TEST(Comparison, FourAgainstNoneAreTooFewToTellAndSixAreNot)
{
    EXPECT_NEAR(chance_of_share(4, 60).p(4.0 / 60), 0.125, 1e-12);
    EXPECT_FALSE(chance_of_share(4, 60).can_tell(0.05));
    EXPECT_FALSE(chance_of_share(5, 60).can_tell(0.05));
    EXPECT_NEAR(chance_of_share(6, 60).p(6.0 / 60), 0.03125, 1e-12);
    EXPECT_TRUE(chance_of_share(6, 60).can_tell(0.05));
}

TEST(Comparison, AnAreaOfFewPositivesTellsNothing)
{
    const auto area = [](int positives) {
        ScoredSample worse, better;
        for (int i = 0; i < 100; ++i) {
            const bool positive = i < positives;
            better.scores.push_back({positive ? 0.1 : 0.9, positive ? 0.9 : 0.1});
            worse.scores.push_back({0.5, (i * 37 % 100) / 100.0});
            better.truths.push_back(positive);
            worse.truths.push_back(positive);
        }
        return *compare_runs(MeasuredRun(worse, 1, 0.5), MeasuredRun(better, 1, 0.5))[static_cast<std::size_t>(Measure::RocAuc)];
    };
    EXPECT_TRUE(area(4).too_few);
    EXPECT_FALSE(area(20).too_few);
    EXPECT_GT(area(20).interval.low, 0);
}

// The margin is the difference itself here, and their rounding no reason.
TEST(Comparison, FourThatAreFoundByOneRunAloneDoNotTellTheRunsApart)
{
    ScoredSample worse, better;
    for (int i = 0; i < 60; ++i) {
        const bool positive = i % 2 == 1;
        const bool is_missed = positive && i < 9; // by the one run in four of them, by both in the last four
        better.scores.push_back({positive && i < 51 ? 0.2 : 0.8, positive && i < 51 ? 0.8 : 0.2});
        worse.scores.push_back({positive && i < 51 && !is_missed ? 0.2 : 0.8, positive && i < 51 && !is_missed ? 0.8 : 0.2});
        better.truths.push_back(positive);
        worse.truths.push_back(positive);
    }
    const auto difference = *compare_runs(MeasuredRun(worse, 1, 0.5), MeasuredRun(better, 1, 0.5))[static_cast<std::size_t>(Measure::Recall)];
    EXPECT_NEAR(difference.p, 0.125, 1e-12);
    EXPECT_LE(difference.interval.low, 0);
    EXPECT_TRUE(difference.too_few);
}

// So many that a probability of one outcome is no double any more.
TEST(Comparison, ManyThatDifferAreCountedExactly)
{
    const ChanceDifferences chance = chance_of_share(4000, 10000);
    EXPECT_NEAR(chance.p(0.0126), 0.04812, 0.0005); // 126 more than not, about 1.976 standard deviations with half a step less
    EXPECT_NEAR(chance.p(0), 1, 1e-9);
}

}
}
