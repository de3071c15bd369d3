#pragma once

#include "checkpoint/gemma_config.h"

#include <string>
#include <vector>

namespace winnow {

// A weight that a Gemma of a given configuration has.
struct GemmaTensor {
    std::string name;      // Hugging Face: "model.layers.0.self_attn.q_proj.weight"
    std::string gguf_name; // llama.cpp: "blk.0.attn_q.weight"
    std::vector<std::int64_t> shape;
    bool is_norm = false;  // llama.cpp stores 1 + w of these
};

// All weights of a Gemma, in the order of the forward pass.
std::vector<GemmaTensor> gemma_tensors(const GemmaConfig& config);

// "[640, 2048]", for messages.
std::string shape_text(const std::vector<std::int64_t>& shape);

}
