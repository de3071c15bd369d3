#pragma once

#include <torch/torch.h>

namespace winnow {

// x / sqrt(mean(x^2) + eps) * gain over the last dimension, in float32 whatever x is (Zhang and Sennrich 2019). Gemma's
// gain is 1 + w. `gain` is float32 and frozen; differentiable in x, of which the backward keeps x and one number a row.
torch::Tensor rms_norm(const torch::Tensor& x, const torch::Tensor& gain, double eps);

}
