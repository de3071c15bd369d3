#pragma once

#include "model/lora_linear.h"

namespace winnow {

// Whether lora_linear_on_gpu can do it: x in a type of gpu's kernels, adapters whose factors lie contiguously.
bool suits_gpu(const torch::Tensor& x, const std::vector<LoraProjection>& projections);

// lora_linear with a kernel each for what all adapters of an input do.
torch::Tensor lora_linear_on_gpu(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections, const InputNorm& norm);

}
