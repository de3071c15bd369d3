#include "protocol/decision_sentence.h"
#include "support/expect_error.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace winnow {
namespace {

using Way = ThresholdChoice::Way;

TEST(ThresholdChoice, ComesBackFromItsJsonAndIsSaidInWordsOfItsOwn)
{
    std::set<std::string> said;
    for (const Way way : {Way::BestF1, Way::RecallAtLeast, Way::PrecisionAtLeast, Way::LowestCost, Way::ByHand, Way::ByHandOnTest}) {
        const bool has_value = way == Way::RecallAtLeast || way == Way::PrecisionAtLeast || way == Way::LowestCost;
        const ThresholdChoice choice{way, has_value ? 0.9 : 0};
        EXPECT_EQ(threshold_choice_from_json(threshold_choice_json(choice), "It"), choice);
        EXPECT_EQ(description_of(choice).find("0.9") != std::string::npos, has_value);
        said.insert(description_of(choice));
    }
    EXPECT_EQ(said.size(), 6u);
}

TEST(ThresholdChoice, OfAnotherVersionIsRefusedWithTheField)
{
    test::expect_error(ErrorKind::Damaged, "\"way\"", [] { threshold_choice_from_json({{"way", "by_dice"}}, "It"); });
    test::expect_error(ErrorKind::Damaged, "\"value\"", [] { threshold_choice_from_json({{"way", "recall_at_least"}}, "It"); });
}

}
}
