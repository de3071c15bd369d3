#pragma once

#include "model/attention_plan.h"

#include <torch/torch.h>

namespace winnow {

// softmax(scale Q K^T) V of float32 on a CPU, in loops of our own over the rows as they lie: nothing is gathered, padded or
// masked, what no query sees is not computed, and nothing but the inputs is kept for the backward pass. A query sees the keys
// up to its own, and fewer than `window` before it (0: all). queries (N, H, D), keys and values (R, Hkv, D) -> (N, H*D).
torch::Tensor fused_attention(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values, const AttentionPlan& plan,
                              std::int64_t window, double scale);

}
