#include "training_options.h"

#include <CLI/Option.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

std::string value_text(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    if (value.size() == TrainingSettings().target_modules.size())
        return "all seven";
    std::string text;
    for (const auto& element : value)
        text += (text.empty() ? "" : ",") + value_text(element);
    return text;
}

// The value of a setting in each recipe: "(quick 3, recommended 4, codelab 4)", or once where all are the same.
std::string values_in_recipes(const std::string& field)
{
    std::vector<std::string> values;
    std::string text;
    bool all_same = true;
    for (const std::string& name : recipe_names()) {
        const nlohmann::json json = recipe(name);
        values.push_back(value_text(json.at(field)));
        all_same = all_same && values.back() == values.front();
        text += (text.empty() ? "" : ", ") + name + " " + values.back();
    }
    return " (" + (all_same ? values.front() : text) + ")";
}

class SettingOptions {
public:
    SettingOptions(CLI::App& command, TrainingOptions& options) : m_command(command), m_options(options) {}

    template<typename Value>
    CLI::Option* number(const std::string& option, Value TrainingSettings::*member, const std::string& field, const std::string& help)
    {
        return m_command
            .add_option_function<Value>(option, [this_options = &m_options, member](const Value& value) {
                this_options->changes.push_back([=](TrainingSettings& settings) { settings.*member = value; });
            }, help + values_in_recipes(field))
            ->group("Settings");
    }

    template<typename Value>
    void name(const std::string& option, Value TrainingSettings::*member, Value (*from_string)(const std::string&),
              const std::string& field, const std::string& help)
    {
        m_command
            .add_option_function<std::string>(option, [this_options = &m_options, member, from_string](std::string text) {
                std::ranges::replace(text, '-', '_');
                const Value value = from_string(text);
                this_options->changes.push_back([=](TrainingSettings& settings) { settings.*member = value; });
            }, help + values_in_recipes(field))
            ->group("Settings");
    }

    void flag(const std::string& option, bool TrainingSettings::*member, const std::string& field, const std::string& help)
    {
        m_command
            .add_flag_function(option, [this_options = &m_options, member](std::int64_t count) {
                this_options->changes.push_back([=](TrainingSettings& settings) { settings.*member = count > 0; });
            }, help + values_in_recipes(field))
            ->group("Settings");
    }

    void modules()
    {
        m_command
            .add_option_function<std::vector<std::string>>("--targets", [this_options = &m_options](const std::vector<std::string>& modules) {
                this_options->changes.push_back([=](TrainingSettings& settings) { settings.target_modules = modules; });
            }, "The projections that get adapters, with commas between them" + values_in_recipes("target_modules"))
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name("q_proj,...")
            ->group("Settings");
    }

private:
    CLI::App& m_command;
    TrainingOptions& m_options;
};

void add_lora(SettingOptions& add)
{
    add.number("--rank", &TrainingSettings::r, "r", "Rank of the adapters: how much they can learn");
    add.number("--alpha", &TrainingSettings::lora_alpha, "lora_alpha", "Scale of the adapters, divided by the rank");
    add.number("--dropout", &TrainingSettings::lora_dropout, "lora_dropout", "Share of the adapters' inputs that is dropped in training");
    add.flag("--rslora,!--no-rslora", &TrainingSettings::use_rslora, "use_rslora", "Divide alpha by the root of the rank (rsLoRA)");
    add.modules();
    add.number("--first-layer", &TrainingSettings::first_adapted_layer, "first_adapted_layer",
               "Adapters from this layer up only; -1, -2, -3: the upper half, third, quarter");
}

void add_optimisation(SettingOptions& add)
{
    add.name("--loss", &TrainingSettings::loss, &loss_target_from_string, "loss",
             "label-over-vocabulary, label-over-labels or whole-text");
    add.name("--optimizer", &TrainingSettings::optimizer, &optimizer_from_string, "optimizer", "adam or adamw");
    add.number("--learning-rate", &TrainingSettings::learning_rate, "learning_rate", "The largest step's size");
    add.number("--weight-decay", &TrainingSettings::weight_decay, "weight_decay", "Pull of the adapters towards zero");
    add.number("--adam-beta1", &TrainingSettings::adam_beta1, "adam_beta1", "Memory of the gradient");
    add.number("--adam-beta2", &TrainingSettings::adam_beta2, "adam_beta2", "Memory of the gradient's square");
    add.number("--adam-epsilon", &TrainingSettings::adam_epsilon, "adam_epsilon", "Keeps a step finite");
    add.name("--schedule", &TrainingSettings::schedule, &schedule_from_string, "schedule", "constant, linear or cosine");
    add.number("--warmup-ratio", &TrainingSettings::warmup_ratio, "warmup_ratio", "Share of the steps in which the learning rate rises");
    add.number("--max-grad-norm", &TrainingSettings::max_grad_norm, "max_grad_norm", "Longer gradients are cut to this; 0: never");
    add.number("--batch-size", &TrainingSettings::batch_size, "batch_size", "Comments a step");
    add.number("--accumulate", &TrainingSettings::gradient_accumulation_steps, "gradient_accumulation_steps",
               "Batches whose gradients make one step");
    add.number("--epochs", &TrainingSettings::epochs, "epochs", "Passes over the training part; 0: not trained");
    add.flag("--class-weights,!--no-class-weights", &TrainingSettings::class_weights, "class_weights", "Weigh rare labels more");
    add.number("--patience", &TrainingSettings::early_stopping_patience, "early_stopping_patience",
               "End after so many epochs without a better validation AUC; 0: never");
}

void add_memory(SettingOptions& add)
{
    add.name("--base-weights", &TrainingSettings::base_weights, &base_weights_from_string, "base_weights",
             "How the frozen weights are held: float32, bfloat16 (half), int8 (a quarter), nf4 (a seventh); auto: the plainest that fits");
    add.name("--gradient-checkpointing", &TrainingSettings::gradient_checkpointing, &checkpointing_from_string, "gradient_checkpointing",
             "on: layers are computed again in the backward pass, which takes little memory and more time; off, or auto");
    add.name("--activations", &TrainingSettings::activations, &activation_type_from_string, "activations",
             "How what the backward pass needs is kept: float32, or bfloat16 in half of the memory, rounded");
}

void add_data(SettingOptions& add)
{
    add.number("--max-length", &TrainingSettings::max_length, "max_length",
               "Tokens of prompt and label together; a longer comment is cut");
    add.number("--train-limit", &TrainingSettings::train_limit, "train_limit", "Only the first N of the training part; 0: all");
    add.number("--seed", &TrainingSettings::seed, "seed", "Of the adapters' start, the order and the dropout");
    add.number("--checkpoint-seconds", &TrainingSettings::checkpoint_seconds, "checkpoint_seconds",
               "The longest time between two checkpoints");
}

}

TrainingSettings TrainingOptions::settings() const
{
    TrainingSettings settings = winnow::recipe(recipe);
    for (const auto& change : changes)
        change(settings);
    check_settings(settings);
    return settings;
}

void add_training(CLI::App& command, TrainingOptions& options)
{
    command.add_option("--recipe", options.recipe, "quick, recommended, codelab, or untrained (a baseline); the settings below change it")->capture_default_str();
    SettingOptions add(command, options);
    add_lora(add);
    add_optimisation(add);
    add_memory(add);
    add_data(add);
}

}
