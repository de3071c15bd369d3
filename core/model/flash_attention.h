#pragma once

#include "model/attention_plan.h"

#include <torch/torch.h>

namespace winnow {

// Whether flash_attention can do it: bfloat16 on an NVIDIA GPU that has its kernels, queries that stand as GatheredKeys wants them.
bool suits_flash_attention(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values, const AttentionPlan& plan);

// softmax(scale Q K^T) V by libtorch's flash attention over sequences of any length (Dao 2023): nothing is padded or masked, and
// nothing is as large as queries times keys. A query sees the keys up to its own, and fewer than `window` before it (0: all).
// queries (N, H, D), keys and values (R, Hkv, D) -> (N, H*D).
torch::Tensor flash_attention(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values, const AttentionPlan& plan,
                              std::int64_t window, double scale);

}
