#pragma once

#include "common/weight_type.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

enum class LossTarget {
    LabelOverVocabulary, // cross-entropy of the label tokens over the whole vocabulary
    LabelOverLabels,     // cross-entropy over the labels only: what the score is made of
    WholeText,           // cross-entropy of every token of prompt and label, as the codelab trains
};
enum class Optimizer { Adam, AdamW };
enum class Schedule { Constant, Linear, Cosine };

// Names as in job.json and on the command line: "label_over_vocabulary", "adamw", "linear". The readers throw
// Error(Usage) that lists the names there are.
std::string to_string(LossTarget target);
std::string to_string(Optimizer optimizer);
std::string to_string(Schedule schedule);
LossTarget loss_target_from_string(const std::string& name);
Optimizer optimizer_from_string(const std::string& name);
Schedule schedule_from_string(const std::string& name);

enum class ActivationType { Float32, BFloat16 }; // of what is kept for the backward pass; arithmetic stays in float32
inline constexpr Names<ActivationType, 2> activation_type_names = {{
    {ActivationType::Float32, "float32"},
    {ActivationType::BFloat16, "bfloat16"},
}};
std::string to_string(ActivationType type);
ActivationType activation_type_from_string(const std::string& name);

// "float32", "bfloat16", "int8", "nf4" or, for none, "auto"; "on", "off" or "auto".
std::string base_weights_name(const std::optional<WeightType>& type);
std::optional<WeightType> base_weights_from_string(const std::string& name);
std::string checkpointing_name(const std::optional<bool>& is_on);
std::optional<bool> checkpointing_from_string(const std::string& name);

// Settings of a run; names as in PEFT and transformers' TrainingArguments where they have one.
struct TrainingSettings {
    std::string recipe = "quick"; // the recipe these settings began as, or "own"

    // LoRA (Hu et al. 2021)
    int r = 8;
    double lora_alpha = 16;
    double lora_dropout = 0;
    bool use_rslora = false;
    std::vector<std::string> target_modules = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};
    int first_adapted_layer = 0; // adapters only from this layer up; -1: the upper half of the layers, -2: the upper third, -3: the upper quarter

    // Optimisation
    LossTarget loss = LossTarget::LabelOverLabels;
    Optimizer optimizer = Optimizer::AdamW;
    double learning_rate = 2e-4;
    double weight_decay = 0;
    double adam_beta1 = 0.9;
    double adam_beta2 = 0.999;
    double adam_epsilon = 1e-8;
    Schedule schedule = Schedule::Linear;
    double warmup_ratio = 0.1;
    double max_grad_norm = 1.0; // 0: no clipping
    int batch_size = 8;
    int gradient_accumulation_steps = 1;
    double epochs = 3;
    bool class_weights = false; // weights n / (k * n_label), scikit-learn's "balanced"
    int early_stopping_patience = 0; // epochs without a better validation AUC before the end; 0: never

    // Data
    int max_length = 128; // tokens of prompt and label together; the comment is cut to fit
    std::int64_t train_limit = 0; // 0: all
    std::int64_t seed = 1234;

    // Memory. What is not said (auto) is the plainest that fits: footprint/memory_plan.h.
    std::optional<WeightType> base_weights;      // how the frozen weights are held
    std::optional<bool> gradient_checkpointing;  // layers are computed again in the backward pass
    ActivationType activations = ActivationType::Float32;

    int checkpoint_seconds = 120; // at least one checkpoint each epoch and each so many seconds
};

// The four recipes by name ("codelab", "recommended", "quick", "untrained"). Throws Error(Usage) for another name.
TrainingSettings recipe(const std::string& name);
std::vector<std::string> recipe_names();

// The number of the lowest layer that has adapters, in a model of so many layers; not below `layers` where the setting is not.
std::int64_t lowest_adapted_layer(const TrainingSettings& settings, std::int64_t layers);

// The option of winnow-cli train for a setting: "lora_alpha" -> "--alpha".
std::string option_of_setting(const std::string& field);

// Throws Error(Usage) that names the first setting out of range and the range.
void check_settings(const TrainingSettings& settings);

void to_json(nlohmann::json& json, const TrainingSettings& settings);
void from_json(const nlohmann::json& json, TrainingSettings& settings); // Error(Damaged) that names the field

}
