#pragma once

#include "model/lora.h"

#include <filesystem>
#include <string>

namespace winnow {

// The text of PEFT's adapter_config.json.
std::string adapter_config_text(const LoraConfig& lora, std::int64_t num_hidden_layers, const std::string& base_model_name);

// What an adapter_config.json says of rank and scale; the projections and layers are those of the tensors beside it.
// Throws Error(Damaged) that names the field: a kind of adapter, or a way of LoRA, that Winnow does not know.
LoraConfig read_adapter_config(const std::filesystem::path& path);

}
