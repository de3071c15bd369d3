#include "protocol/threshold_choice.h"

#include "protocol/named_field.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

using Way = ThresholdChoice::Way;

constexpr Names<Way, 6> ways = {{
    {Way::BestF1, "best_f1"},
    {Way::RecallAtLeast, "recall_at_least"},
    {Way::PrecisionAtLeast, "precision_at_least"},
    {Way::LowestCost, "lowest_cost"},
    {Way::ByHand, "by_hand"},
    {Way::ByHandOnTest, "by_hand_on_test"},
}};

bool has_value(Way way)
{
    return way == Way::RecallAtLeast || way == Way::PrecisionAtLeast || way == Way::LowestCost;
}

}

nlohmann::json threshold_choice_json(const ThresholdChoice& choice)
{
    nlohmann::json json = {{"way", name_in(ways, choice.way)}};
    if (has_value(choice.way))
        json["value"] = choice.value;
    return json;
}

ThresholdChoice threshold_choice_from_json(const nlohmann::json& object, const std::string& where)
{
    JsonFields fields(object, where);
    const Way way = named(fields, "way", ways);
    return {way, has_value(way) ? fields.number("value") : 0};
}

}
