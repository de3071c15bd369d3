#include "protocol/memory_plan.h"

#include "protocol/named_field.h"

#include <nlohmann/json.hpp>

namespace winnow {

void to_json(nlohmann::json& json, const MemoryPlan& plan)
{
    json = {
        {"base_weights", name_in(weight_type_names, plan.base_weights)},
        {"gradient_checkpointing", plan.gradient_checkpointing},
        {"activations", to_string(plan.activations)},
    };
}

void from_json(const nlohmann::json& json, MemoryPlan& plan)
{
    JsonFields fields(json, "The memory plan");
    plan.base_weights = named(fields, "base_weights", weight_type_names);
    plan.gradient_checkpointing = fields.truth("gradient_checkpointing");
    plan.activations = named(fields, "activations", activation_type_names);
    fields.refuse_unknown();
}

std::string plan_text(const MemoryPlan& plan)
{
    std::string text = "weights in " + name_in(weight_type_names, plan.base_weights);
    if (plan.gradient_checkpointing)
        text += ", gradient checkpointing";
    if (plan.activations == ActivationType::BFloat16)
        text += ", activations in bfloat16";
    return text;
}

}
