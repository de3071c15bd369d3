#pragma once

#include "adapter/lora.h"
#include "model/weights.h"

namespace winnow {

// Puts fresh adapters on the layers in place of those there: A uniform in +-1/sqrt(in), which is PEFT's Kaiming uniform
// with a = sqrt(5) (He et al. 2015), B zero. The numbers are drawn on the CPU, layer by layer and in the order of
// GemmaLayer::projections, so that they depend on the seed alone. Throws Error(Usage) that names what cannot be.
void put_fresh_lora(GemmaWeights& weights, const LoraConfig& lora, std::uint64_t seed);

}
