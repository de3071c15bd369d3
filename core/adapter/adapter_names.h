#pragma once

#include "checkpoint/gemma_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace winnow {

// The files of a PEFT folder, and what its tensors are called.

inline constexpr const char* adapter_tensors_file = "adapter_model.safetensors";
inline constexpr const char* adapter_config_file = "adapter_config.json";
inline constexpr std::string_view peft_prefix = "base_model.model.";

// Where a factor belongs: "model.layers.3.mlp.up_proj.lora_A.weight" -> layer 3, "up_proj".
struct LoraPlace {
    std::int64_t layer = 0;
    std::string module;
};
std::optional<LoraPlace> lora_place(std::string_view model_name);

// PEFT's key as Winnow's model calls the factor. Of a multimodal Gemma 3 the key has the text model in a part of its
// own, which transformers has named twice.
std::string model_name_of(std::string_view key);

// The other way round: PEFT's key for a factor of Winnow's model of this configuration.
std::string peft_key_of(const std::string& model_name, const GemmaConfig& config);

}
