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
    LastTraining last{.run = 1, .trained = 70};
    EXPECT_EQ(labels_until_training(counts, 2, last), 18);
    for (std::int64_t comment = 1; comment <= 18; ++comment)
        last.changed.insert(comment); // new or relabelled: the number of labels may be what it was
    EXPECT_EQ(labels_until_training(counts, 2, last), 0);
}

}
}
