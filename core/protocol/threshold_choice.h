#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace winnow {

// How the threshold of a run was chosen.
struct ThresholdChoice {
    enum class Way { BestF1, RecallAtLeast, PrecisionAtLeast, LowestCost, ByHand, ByHandOnTest };
    Way way = Way::BestF1;
    double value = 0; // the recall or precision to reach, or how many false alarms a miss weighs

    bool operator==(const ThresholdChoice&) const = default;
};

// {"way": "recall_at_least", "value": 0.9}
nlohmann::json threshold_choice_json(const ThresholdChoice& choice);
// Throws Error(Damaged) that begins with `where` and names the field.
ThresholdChoice threshold_choice_from_json(const nlohmann::json& object, const std::string& where);

}
