#pragma once

#include "checkpoint/gemma_config.h"
#include "adapter/lora.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace winnow {

// The adapter of one weight (out, in), row-major float32.
struct LoraFactor {
    std::int64_t out = 0;
    std::int64_t in = 0;
    std::vector<float> a; // (r, in)
    std::vector<float> b; // (out, r)
};

// The LoRA adapter of a PEFT folder.
struct LoraFactors {
    LoraConfig config;
    std::map<std::string, LoraFactor> of_weight; // "model.layers.0.self_attn.q_proj.weight"
};

// Throws Error: NotFound, Damaged (file, tensor or field: one that has no place in this model, a shape that does not
// fit, a factor without the other).
LoraFactors read_lora_factors(const std::filesystem::path& folder, const GemmaConfig& config);

}
