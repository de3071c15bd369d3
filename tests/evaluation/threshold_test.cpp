#include "common/error.h"
#include "evaluation/threshold.h"

#include <cmath>
#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(Threshold, LiesHalfWayBetweenTheScoresItParts)
{
    const auto chosen = choose_threshold({{0.2, 0.8, 0.9}, {0, 1, 1}}, {});
    ASSERT_TRUE(chosen);
    EXPECT_DOUBLE_EQ(0.5, chosen->threshold);
    EXPECT_EQ(1.0, chosen->f1());
}

TEST(Threshold, IsTheScoreItselfWhereNothingFitsBetween)
{
    const double lower = 0.5, upper = std::nextafter(0.5, 1);
    const auto chosen = choose_threshold({{lower, upper}, {0, 1}}, {});
    ASSERT_TRUE(chosen);
    EXPECT_EQ(upper, chosen->threshold);
}

TEST(Threshold, EqualScoresAreNeverParted)
{
    const auto chosen = choose_threshold({{0.5, 0.5, 0.1}, {1, 0, 0}}, {ThresholdGoal::PrecisionAtLeast, 0.5});
    ASSERT_TRUE(chosen);
    EXPECT_EQ(1, chosen->true_positives);
    EXPECT_EQ(1, chosen->false_positives);
}

TEST(Threshold, ACostlyMissLowersIt)
{
    const BinarySample sample{{0.9, 0.7, 0.6, 0.4, 0.3, 0.1}, {1, 0, 1, 0, 1, 0}};
    const auto cheap = choose_threshold(sample, {ThresholdGoal::LowestCost, 0.1});
    const auto dear = choose_threshold(sample, {ThresholdGoal::LowestCost, 20});
    ASSERT_TRUE(cheap && dear);
    EXPECT_GT(cheap->threshold, dear->threshold);
    EXPECT_EQ(0, cheap->false_positives);
    EXPECT_EQ(0, dear->false_negatives);
}

TEST(Threshold, WhereAFalseAlarmOutweighsAllNothingIsFlagged)
{
    const auto chosen = choose_threshold({{0.9, 0.2}, {0, 1}}, {ThresholdGoal::LowestCost, 0.5});
    ASSERT_TRUE(chosen);
    EXPECT_GT(chosen->threshold, 0.9);
    EXPECT_EQ(0, chosen->true_positives + chosen->false_positives);
}

TEST(Threshold, APrecisionThatIsNeverReachedHasNone)
{
    EXPECT_FALSE(choose_threshold({{0.9, 0.2}, {0, 1}}, {ThresholdGoal::PrecisionAtLeast, 0.9}));
    EXPECT_FALSE(choose_threshold({{0.9, 0.2}, {0, 0}}, {}));
}

TEST(Threshold, RulesOutOfRangeAreRefused)
{
    const BinarySample sample{{0.9, 0.2}, {1, 0}};
    EXPECT_THROW(choose_threshold(sample, {ThresholdGoal::RecallAtLeast, 1.1}), Error);
    EXPECT_THROW(choose_threshold(sample, {ThresholdGoal::PrecisionAtLeast, std::nan("")}), Error);
    EXPECT_THROW(choose_threshold(sample, {ThresholdGoal::LowestCost, 0}), Error);
}

}
}
