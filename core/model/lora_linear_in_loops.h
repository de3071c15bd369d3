#pragma once

#include "model/lora_linear.h"

namespace winnow {

// Whether lora_linear_in_loops can do it: float32 on a CPU, adapters of a usual rank whose factors lie contiguously.
bool suits_loops(const torch::Tensor& x, const std::vector<LoraProjection>& projections);

// lora_linear with the adapters in loops (lora_loops.h).
torch::Tensor lora_linear_in_loops(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections, const InputNorm& norm);

}
