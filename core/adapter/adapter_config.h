#pragma once

#include "checkpoint/gemma_config.h"
#include "adapter/lora.h"

#include <filesystem>
#include <string>

namespace winnow {

// The text of PEFT's adapter_config.json, for the adapter of a model of this configuration.
std::string adapter_config_text(const LoraConfig& lora, const GemmaConfig& model, const std::string& base_model_name);

// What an adapter_config.json says of rank and scale; the projections and layers are those of the tensors beside it.
// Throws Error(Damaged) that names the field: a kind of adapter, or a way of LoRA, that Winnow does not know.
LoraConfig read_adapter_config(const std::filesystem::path& path);

}
