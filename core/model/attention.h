#pragma once

#include "model/attention_plan.h"

namespace winnow {

enum class AttentionKind { Global, Sliding };

// softmax(softcap(scale Q K^T) + mask) V (Vaswani et al. 2017; softcap as in Gemma 2, 0: none).
// queries (N, H, D), keys and values (R, Hkv, D) -> (N, H*D).
torch::Tensor attend(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values,
                     const AttentionPlan& plan, AttentionKind kind, double scale, double softcap);

// The same by libtorch's operators over padded blocks, whatever the device and the type.
torch::Tensor plain_attend(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values,
                           const AttentionPlan& plan, AttentionKind kind, double scale, double softcap);

}
