#include "protocol/training_settings.h"

#include "protocol/named_field.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

constexpr Names<LossTarget, 3> loss_targets = {{
    {LossTarget::LabelOverVocabulary, "label_over_vocabulary"},
    {LossTarget::LabelOverLabels, "label_over_labels"},
    {LossTarget::WholeText, "whole_text"},
}};
constexpr Names<Optimizer, 2> optimizers = {{{Optimizer::Adam, "adam"}, {Optimizer::AdamW, "adamw"}}};
constexpr Names<Schedule, 3> schedules = {{
    {Schedule::Constant, "constant"},
    {Schedule::Linear, "linear"},
    {Schedule::Cosine, "cosine"},
}};

constexpr Names<bool, 2> switches = {{{true, "on"}, {false, "off"}}};
constexpr const char* automatic = "auto";

constexpr const char* where = "The training settings";

// Of a field that has "auto" too, which it has also where it is missing: older runs did not know it.
template <typename Value, std::size_t Count>
std::optional<Value> named_or_auto(JsonFields& fields, const char* field, const Names<Value, Count>& names)
{
    return fields.optional_text(field).value_or(automatic) == automatic ? std::nullopt : std::optional(named(fields, field, names));
}

template <typename Value, std::size_t Count>
std::string name_or_auto(const Names<Value, Count>& names, const std::optional<Value>& value)
{
    return value ? name_in(names, *value) : automatic;
}

template <typename Value, std::size_t Count>
std::optional<Value> value_or_auto(const Names<Value, Count>& names, const std::string& name, const std::string& what)
{
    return name == automatic ? std::nullopt : std::optional(value_in(names, name, what));
}

int small_integer(JsonFields& fields, const char* name)
{
    return static_cast<int>(fields.integer(name, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

void read_lora(JsonFields& fields, TrainingSettings& settings)
{
    settings.r = small_integer(fields, "r");
    settings.lora_alpha = fields.number("lora_alpha");
    settings.lora_dropout = fields.number("lora_dropout");
    settings.use_rslora = fields.truth("use_rslora");
    settings.target_modules = fields.texts("target_modules");
    settings.first_adapted_layer = small_integer(fields, "first_adapted_layer");
}

void read_optimisation(JsonFields& fields, TrainingSettings& settings)
{
    settings.loss = named(fields, "loss", loss_targets);
    settings.optimizer = named(fields, "optimizer", optimizers);
    settings.learning_rate = fields.number("learning_rate");
    settings.weight_decay = fields.number("weight_decay");
    settings.adam_beta1 = fields.number("adam_beta1");
    settings.adam_beta2 = fields.number("adam_beta2");
    settings.adam_epsilon = fields.number("adam_epsilon");
    settings.schedule = named(fields, "schedule", schedules);
    settings.warmup_ratio = fields.number("warmup_ratio");
    settings.max_grad_norm = fields.number("max_grad_norm");
    settings.batch_size = small_integer(fields, "batch_size");
    settings.gradient_accumulation_steps = small_integer(fields, "gradient_accumulation_steps");
    settings.epochs = fields.number("epochs");
    settings.class_weights = fields.truth("class_weights");
    settings.early_stopping_patience = small_integer(fields, "early_stopping_patience");
}

void read_memory(JsonFields& fields, TrainingSettings& settings)
{
    settings.base_weights = named_or_auto(fields, "base_weights", weight_type_names);
    settings.gradient_checkpointing = named_or_auto(fields, "gradient_checkpointing", switches);
    if (fields.optional_member("activations"))
        settings.activations = named(fields, "activations", activation_type_names);
}

void read_data(JsonFields& fields, TrainingSettings& settings)
{
    settings.max_length = small_integer(fields, "max_length");
    settings.train_limit = fields.integer("train_limit");
    settings.seed = fields.integer("seed");
    settings.checkpoint_seconds = small_integer(fields, "checkpoint_seconds");
}

}

std::string to_string(LossTarget target)
{
    return name_in(loss_targets, target);
}

std::string to_string(Optimizer optimizer)
{
    return name_in(optimizers, optimizer);
}

std::string to_string(Schedule schedule)
{
    return name_in(schedules, schedule);
}

LossTarget loss_target_from_string(const std::string& name)
{
    return value_in(loss_targets, name, "loss");
}

Optimizer optimizer_from_string(const std::string& name)
{
    return value_in(optimizers, name, "optimizer");
}

Schedule schedule_from_string(const std::string& name)
{
    return value_in(schedules, name, "schedule");
}

std::string to_string(ActivationType type)
{
    return name_in(activation_type_names, type);
}

ActivationType activation_type_from_string(const std::string& name)
{
    return value_in(activation_type_names, name, "type of the activations");
}

std::string base_weights_name(const std::optional<WeightType>& type)
{
    return name_or_auto(weight_type_names, type);
}

std::optional<WeightType> base_weights_from_string(const std::string& name)
{
    return value_or_auto(weight_type_names, name, "type of the weights (besides \"auto\")");
}

std::string checkpointing_name(const std::optional<bool>& is_on)
{
    return name_or_auto(switches, is_on);
}

std::optional<bool> checkpointing_from_string(const std::string& name)
{
    return value_or_auto(switches, name, "setting of gradient checkpointing (besides \"auto\")");
}

void to_json(nlohmann::json& json, const TrainingSettings& settings)
{
    json = {
        {"recipe", settings.recipe},
        {"r", settings.r},
        {"lora_alpha", settings.lora_alpha},
        {"lora_dropout", settings.lora_dropout},
        {"use_rslora", settings.use_rslora},
        {"target_modules", settings.target_modules},
        {"first_adapted_layer", settings.first_adapted_layer},
        {"loss", to_string(settings.loss)},
        {"optimizer", to_string(settings.optimizer)},
        {"learning_rate", settings.learning_rate},
        {"weight_decay", settings.weight_decay},
        {"adam_beta1", settings.adam_beta1},
        {"adam_beta2", settings.adam_beta2},
        {"adam_epsilon", settings.adam_epsilon},
        {"schedule", to_string(settings.schedule)},
        {"warmup_ratio", settings.warmup_ratio},
        {"max_grad_norm", settings.max_grad_norm},
        {"batch_size", settings.batch_size},
        {"gradient_accumulation_steps", settings.gradient_accumulation_steps},
        {"epochs", settings.epochs},
        {"class_weights", settings.class_weights},
        {"early_stopping_patience", settings.early_stopping_patience},
        {"base_weights", base_weights_name(settings.base_weights)},
        {"gradient_checkpointing", checkpointing_name(settings.gradient_checkpointing)},
        {"activations", to_string(settings.activations)},
        {"max_length", settings.max_length},
        {"train_limit", settings.train_limit},
        {"seed", settings.seed},
        {"checkpoint_seconds", settings.checkpoint_seconds},
    };
}

void from_json(const nlohmann::json& json, TrainingSettings& settings)
{
    JsonFields fields(json, where);
    settings.recipe = fields.text("recipe");
    read_lora(fields, settings);
    read_optimisation(fields, settings);
    read_memory(fields, settings);
    read_data(fields, settings);
    fields.refuse_unknown();
}

}
