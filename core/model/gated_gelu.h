#pragma once

#include <torch/torch.h>

namespace winnow {

// gelu(gate) * up with the tanh approximation (GEGLU, Shazeer 2020), of gate and up side by side: (T, 2 n) -> (T, n). The
// backward, which may run once, keeps its input only.
torch::Tensor gated_gelu(const torch::Tensor& gate_up);

}
