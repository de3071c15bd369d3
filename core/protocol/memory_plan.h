#pragma once

#include "protocol/training_settings.h"

namespace winnow {

// How a training holds what takes most of its memory: the settings of it, with nothing left to choose.
struct MemoryPlan {
    WeightType base_weights = WeightType::Float32;
    bool gradient_checkpointing = false;
    ActivationType activations = ActivationType::Float32;
};

void to_json(nlohmann::json& json, const MemoryPlan& plan);
void from_json(const nlohmann::json& json, MemoryPlan& plan); // Error(Damaged) that names the field

std::string plan_text(const MemoryPlan& plan); // "weights in bfloat16, gradient checkpointing"

}
