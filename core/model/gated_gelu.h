#pragma once

#include <torch/torch.h>

namespace winnow {

// gelu(gate) * up with the tanh approximation (GEGLU, Shazeer 2020). The backward keeps gate and up only.
torch::Tensor gated_gelu(const torch::Tensor& gate, const torch::Tensor& up);

}
