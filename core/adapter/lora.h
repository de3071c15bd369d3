#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

// LoRA (Hu et al. 2021): y = W x + scale * B A x, scale = alpha / r (rsLoRA: alpha / sqrt(r)); A is [r, in] and drawn as
// PEFT draws it (Kaiming uniform with a = sqrt(5)), B is [out, r] and zero.
struct LoraConfig {
    std::int64_t r = 8;
    double lora_alpha = 16;
    double lora_dropout = 0;
    bool use_rslora = false;
    std::vector<std::string> target_modules; // of q_proj k_proj v_proj o_proj gate_proj up_proj down_proj
    std::int64_t first_layer = 0;            // no adapters below it

    double scale() const;
};

}
