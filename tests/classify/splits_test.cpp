#include "classify/splits.h"
#include "classify/permutation.h"
#include "support/expect_error.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <random>

namespace winnow {
namespace {

using nlohmann::json;
using test::expect_error;

const std::vector<std::string> two_labels = {"Positive", "Negative"};

std::string random_text(std::mt19937& random)
{
    std::string text(60, ' ');
    for (char& character : text)
        character = static_cast<char>('a' + random() % 26);
    return text;
}

// `counts[label]` items of each label, mixed, every text different.
std::vector<SplitItem> items_of(const std::vector<int>& counts)
{
    std::mt19937 random(5);
    std::vector<SplitItem> items;
    for (int label = 0; label < static_cast<int>(counts.size()); ++label)
        for (int i = 0; i < counts[static_cast<std::size_t>(label)]; ++i)
            items.push_back({0, random_text(random), label});
    Shuffler(1).shuffle(items);
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].id = static_cast<std::int64_t>(i) + 1;
    return items;
}

std::map<Split, int> sizes_of(const std::vector<Split>& parts)
{
    std::map<Split, int> sizes;
    for (const Split part : parts)
        ++sizes[part];
    return sizes;
}

int count(const std::vector<SplitItem>& items, const std::vector<Split>& parts, int label, Split part)
{
    int found = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        found += items[i].label == label && parts[i] == part;
    return found;
}

SplitPlan plan_of(std::optional<SplitSize> train, std::optional<SplitSize> validation, std::optional<SplitSize> test)
{
    SplitPlan plan;
    plan.train = train;
    plan.validation = validation;
    plan.test = test;
    return plan;
}

TEST(NumpyPermutation, EqualsNumpysAndPandas)
{
    std::ifstream file(WINNOW_SOURCE_DIR "/tests/golden/splits/permutations.json");
    const json golden = json::parse(file);
    ASSERT_GE(golden["cases"].size(), 7u);
    for (const json& one : golden["cases"])
        EXPECT_EQ(numpy_permutation(one["count"], one["seed"]), one["order"].get<std::vector<std::int64_t>>());
}

TEST(NumpyPermutation, RefusesSeedsThatNumpyRefuses)
{
    expect_error(ErrorKind::Usage, "seed -1", [] { numpy_permutation(3, -1); });
    expect_error(ErrorKind::Usage, "4294967295", [] { numpy_permutation(3, std::int64_t{1} << 32); });
    EXPECT_TRUE(numpy_permutation(0, 1).empty());
}

TEST(Shuffler, GivesEveryOrderAboutEquallyOften)
{
    std::map<std::vector<int>, int> seen;
    Shuffler shuffler(4);
    for (int i = 0; i < 6000; ++i) {
        std::vector<int> items = {0, 1, 2};
        shuffler.shuffle(items);
        ++seen[items];
    }
    EXPECT_EQ(seen.size(), 6u);
    for (const auto& [order, times] : seen)
        EXPECT_NEAR(times, 1000, 150);
}

TEST(Splits, NumpyOrderTakesTheFirstForTrainingAndTestsOnTheRest)
{
    const std::vector<SplitItem> items = items_of({500, 498});
    SplitPlan plan = plan_of(SplitSize::comments(800), SplitSize::comments(100), std::nullopt);
    plan.order = SplitOrder::Numpy;
    plan.seed = 32;
    const std::vector<Split> parts = split_items(items, two_labels, plan);
    const std::vector<std::int64_t> order = numpy_permutation(998, 32);
    for (std::size_t i = 0; i < order.size(); ++i)
        EXPECT_EQ(parts[static_cast<std::size_t>(order[i])] == Split::Test, i >= 800);
    std::map<Split, int> sizes = sizes_of(parts);
    EXPECT_EQ(sizes[Split::Train], 700);
    EXPECT_EQ(sizes[Split::Validation], 100);
    EXPECT_EQ(sizes[Split::Test], 198);
}

TEST(Splits, NumpyOrderPermutesOnlyWhatHasALabel)
{
    std::vector<SplitItem> items = items_of({5, 5});
    items.insert(items.begin() + 3, {99, "without", -1});
    SplitPlan plan = plan_of(SplitSize::comments(8), std::nullopt, std::nullopt);
    plan.order = SplitOrder::Numpy;
    plan.seed = 1234;
    const std::vector<Split> parts = split_items(items, two_labels, plan);
    EXPECT_EQ(parts[3], Split::None);
    for (const std::int64_t last : {numpy_permutation(10, 1234)[8], numpy_permutation(10, 1234)[9]})
        EXPECT_EQ(parts[static_cast<std::size_t>(last < 3 ? last : last + 1)], Split::Test);
}

TEST(Splits, SizesAreExactWithoutNearDuplicates)
{
    const std::vector<SplitItem> items = items_of({613, 387});
    const auto parts = split_items(items, two_labels, plan_of(SplitSize::comments(700), SplitSize::comments(77), SplitSize::share(0.2)));
    std::map<Split, int> sizes = sizes_of(parts);
    EXPECT_EQ(sizes[Split::Train], 700);
    EXPECT_EQ(sizes[Split::Validation], 77);
    EXPECT_EQ(sizes[Split::Test], 200);
    EXPECT_EQ(sizes[Split::None], 23);
}

TEST(Splits, ThreeSharesThatMakeAWholeUseEveryComment)
{
    for (int all = 20; all < 60; ++all) {
        const auto parts = split_items(items_of({all - 5, 5}), two_labels, plan_of(SplitSize::share(0.7), SplitSize::share(0.1), SplitSize::share(0.2)));
        std::map<Split, int> sizes = sizes_of(parts);
        EXPECT_EQ(sizes[Split::None], 0);
        EXPECT_NEAR(sizes[Split::Train], 0.7 * all, 0.5);
        EXPECT_NEAR(sizes[Split::Validation], 0.1 * all, 1);
        EXPECT_NEAR(sizes[Split::Test], 0.2 * all, 1);
    }
}

TEST(Splits, WithoutASizeForTheTestValidationIsTakenOutOfTraining)
{
    const auto parts = split_items(items_of({50, 50}), two_labels, plan_of(SplitSize::share(0.8), SplitSize::share(0.1), std::nullopt));
    std::map<Split, int> sizes = sizes_of(parts);
    EXPECT_EQ(sizes[Split::Train], 70);
    EXPECT_EQ(sizes[Split::Validation], 10);
    EXPECT_EQ(sizes[Split::Test], 20);
}

TEST(Splits, ThreeSizesInNumpysOrderKeepTheTest)
{
    const std::vector<SplitItem> items = items_of({500, 498});
    SplitPlan three = plan_of(SplitSize::comments(700), SplitSize::comments(100), SplitSize::comments(198));
    SplitPlan codelab = plan_of(SplitSize::comments(800), SplitSize::comments(100), std::nullopt);
    three.order = codelab.order = SplitOrder::Numpy;
    three.seed = codelab.seed = 32;
    EXPECT_EQ(split_items(items, two_labels, three), split_items(items, two_labels, codelab));
}

TEST(Splits, EachLabelHasItsShareInEveryPart)
{
    const std::vector<SplitItem> items = items_of({600, 300, 100});
    const auto parts = split_items(items, {"A", "B", "C"}, plan_of(SplitSize::share(0.8), SplitSize::share(0.1), std::nullopt));
    EXPECT_EQ(count(items, parts, 0, Split::Test), 120);
    EXPECT_EQ(count(items, parts, 1, Split::Test), 60);
    EXPECT_EQ(count(items, parts, 2, Split::Test), 20);
    EXPECT_EQ(count(items, parts, 0, Split::Validation), 60);
    EXPECT_EQ(count(items, parts, 1, Split::Validation), 30);
    EXPECT_EQ(count(items, parts, 2, Split::Validation), 10);
    EXPECT_EQ(count(items, parts, 2, Split::Train), 70);
}

TEST(Splits, SizesNotGivenFollowFromTheOthers)
{
    const std::vector<SplitItem> items = items_of({50, 50});
    const auto train_size = [&](std::optional<SplitSize> train, std::optional<SplitSize> test) {
        std::map<Split, int> sizes = sizes_of(split_items(items, two_labels, plan_of(train, std::nullopt, test)));
        return std::pair(sizes[Split::Train], sizes[Split::Test]);
    };
    EXPECT_EQ(train_size(std::nullopt, std::nullopt), std::pair(80, 20));
    EXPECT_EQ(train_size(SplitSize::comments(60), std::nullopt), std::pair(60, 40));
    EXPECT_EQ(train_size(std::nullopt, SplitSize::comments(30)), std::pair(70, 30));
    EXPECT_EQ(train_size(SplitSize::comments(100), std::nullopt), std::pair(100, 0));
    EXPECT_EQ(train_size(SplitSize::share(0.505), SplitSize::share(0.495)), std::pair(51, 49));
}

TEST(Splits, TheSameSeedGivesTheSameSplitAndAnotherAnother)
{
    const std::vector<SplitItem> items = items_of({60, 40});
    SplitPlan plan = plan_of(SplitSize::share(0.8), SplitSize::share(0.1), std::nullopt);
    const auto first = split_items(items, two_labels, plan);
    EXPECT_EQ(split_items(items, two_labels, plan), first);
    plan.seed = 77;
    EXPECT_NE(split_items(items, two_labels, plan), first);
}

std::vector<SplitItem> items_with_copies()
{
    std::vector<SplitItem> items = items_of({150, 150});
    for (std::size_t i = 0; i < 100; ++i) {
        SplitItem copy = items[i / 2];
        copy.text = i % 2 ? copy.text + "!" : "  " + copy.text;
        copy.label = i % 7 == 0 ? 1 - copy.label : copy.label; // contradictory copies too
        items.push_back(copy);
    }
    return items;
}

TEST(Splits, NearDuplicatesStayOnOneSide)
{
    const std::vector<SplitItem> items = items_with_copies();
    for (std::int64_t seed = 0; seed < 20; ++seed) {
        SplitPlan plan = plan_of(SplitSize::comments(250), SplitSize::comments(50), SplitSize::comments(100));
        plan.seed = seed;
        const auto parts = split_items(items, two_labels, plan);
        for (std::size_t i = 0; i < 100; ++i)
            EXPECT_EQ(parts[300 + i], parts[i / 2]);
        std::map<Split, int> sizes = sizes_of(parts);
        EXPECT_EQ(sizes[Split::Train], 250);
        EXPECT_EQ(sizes[Split::Validation], 50);
        EXPECT_EQ(sizes[Split::Test], 100);
    }
}

TEST(Splits, AGroupThatFitsNowhereGoesWhereMostRoomIs)
{
    std::vector<SplitItem> items = items_of({20, 20});
    for (int i = 0; i < 60; ++i)
        items.push_back({1000 + i, "the same text again and again, with more and more after it", 0});
    const auto parts = split_items(items, two_labels, plan_of(SplitSize::comments(60), std::nullopt, SplitSize::comments(40)));
    EXPECT_EQ(std::count(parts.begin() + 40, parts.end(), Split::Train), 60);
    EXPECT_EQ(sizes_of(parts)[Split::None], 0);
}

TEST(Splits, MoreThanThereIsIsRefused)
{
    const std::vector<SplitItem> items = items_of({50, 50});
    const auto refused = [&](const std::string& part, const SplitPlan& plan) {
        expect_error(ErrorKind::Usage, part, [&] { split_items(items, two_labels, plan); });
    };
    refused("more comments with a label than the 100 there are", plan_of(SplitSize::comments(101), std::nullopt, std::nullopt));
    refused("Training with 60 and test with 50", plan_of(SplitSize::comments(60), std::nullopt, SplitSize::comments(50)));
    refused("more comments", plan_of(std::nullopt, std::nullopt, SplitSize::comments(101)));
    refused("Training with 80, validation with 10 and test with 20 together ask for more",
            plan_of(SplitSize::share(0.8), SplitSize::share(0.1), SplitSize::share(0.2)));
    refused("more comments", plan_of(SplitSize::comments(50), SplitSize::comments(INT64_MAX), SplitSize::comments(INT64_MAX)));
    refused("leaves nothing of 60", plan_of(SplitSize::comments(60), SplitSize::comments(60), std::nullopt));
    refused("size of a part", plan_of(SplitSize::comments(-1), std::nullopt, std::nullopt));
    refused("size of a part", plan_of(SplitSize::share(1.5), std::nullopt, std::nullopt));
    SplitPlan numpy = plan_of(SplitSize::comments(60), std::nullopt, std::nullopt);
    numpy.order = SplitOrder::Numpy;
    numpy.seed = -3;
    refused("seed -3", numpy);
}

TEST(Splits, ALabelMissingFromTrainingIsNamed)
{
    expect_error(ErrorKind::Usage, "No comment has a label yet", [] { split_items({{1, "a", -1}}, two_labels, SplitPlan()); });
    expect_error(ErrorKind::Usage, "No comment has the label \"Negative\"", [] { split_items(items_of({50}), two_labels, SplitPlan()); });
    SplitPlan plan = plan_of(SplitSize::comments(2), std::nullopt, std::nullopt);
    expect_error(ErrorKind::Usage, "No comment with the label \"Negative\" would be in the training part",
                 [&] { split_items(items_of({99, 1}), two_labels, plan); });
}

TEST(SplitSize, IsReadFromCountsAndShares)
{
    EXPECT_EQ(SplitSize::from_string("200").exactly_of(1000), 200);
    EXPECT_EQ(SplitSize::from_string("20%").exactly_of(1000), 200);
    EXPECT_EQ(SplitSize::from_string("12.5%").exactly_of(100), 12.5);
    for (const std::string text : {"", "%", "-1", "-5%", "101%", "1e99%", "nan%", "ten", "2.5", "5 %", "99999999999999999999"})
        expect_error(ErrorKind::Usage, "\"" + text + "\"", [&] { SplitSize::from_string(text); });
}

TEST(SplitNames, AreReadBack)
{
    for (const Split split : {Split::None, Split::Train, Split::Validation, Split::Test})
        EXPECT_EQ(split_from_string(to_string(split)), split);
    expect_error(ErrorKind::Usage, "\"train\", \"validation\", \"test\"", [] { split_from_string("exam"); });
    EXPECT_EQ(split_order_from_string("numpy"), SplitOrder::Numpy);
    expect_error(ErrorKind::Usage, "order", [] { split_order_from_string("random"); });
}

}
}
