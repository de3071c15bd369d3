#include "label/next_training.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(NextTraining, WaitsForThirtyOfEachLabelAndSixtyInAll)
{
    LabelCounts counts;
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 60);
    counts.labels = {{"Fine", 50}, {"Hostile", 12}};
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 18);
    counts.labels = {{"Fine", 30}, {"Hostile", 29}};
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 1);
    counts.labels = {{"Fine", 30}, {"Hostile", 30}};
    EXPECT_EQ(labels_until_training(counts, 2, std::nullopt), 0);
}

TEST(NextTraining, ThenForAQuarterOfTheLastTrainingPart)
{
    LabelCounts counts;
    counts.labels = {{"Fine", 60}, {"Hostile", 40}};
    const LastTraining last{1, 70, 100};
    EXPECT_EQ(labels_until_training(counts, 2, last), 18);
    counts.labels["Fine"] = 78;
    EXPECT_EQ(labels_until_training(counts, 2, last), 0);
}

}
}
