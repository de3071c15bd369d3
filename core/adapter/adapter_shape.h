#pragma once

#include "checkpoint/gemma_config.h"
#include "checkpoint/safetensors.h"
#include "adapter/lora.h"

#include <filesystem>
#include <map>
#include <string>

namespace winnow {

using AdapterEntries = std::map<std::string, const SafetensorsEntry*>; // by the model's name, "model.layers.0.self_attn.q_proj.lora_A.weight"

// The tensors of an adapter's file, which must outlive them. Throws Error(Damaged): one that is no factor of LoRA, or none at all.
AdapterEntries adapter_entries(const SafetensorsFile& file);

// The LoRA that an adapter's folder holds: rank and scale by its configuration, projections and first layer by its tensors. Throws
// Error (NotFound, Damaged: file, field or tensor that does not fit this model).
LoraConfig adapter_shape(const std::filesystem::path& folder, const SafetensorsFile& file, const AdapterEntries& entries, const GemmaConfig& model);

// The same of a folder by itself.
LoraConfig read_adapter_shape(const std::filesystem::path& folder, const GemmaConfig& model);

}
