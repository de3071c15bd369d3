#pragma once

#include <torch/torch.h>

namespace winnow {

// tanh(x / cap) * cap, Gemma 2's bound on scores and logits; cap 0 leaves x as it is.
inline torch::Tensor soft_capped(const torch::Tensor& x, double cap)
{
    return cap > 0 ? (x / cap).tanh_().mul(cap) : x;
}

}
