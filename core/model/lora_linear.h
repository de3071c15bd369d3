#pragma once

#include "model/frozen_matrix.h"

#include <string>

namespace winnow {

// One of the seven projections of a block: a frozen weight (out, in) and, where adapted, LoRA's two factors in float32.
struct LoraLinear {
    std::string name;     // "model.layers.0.self_attn.q_proj"
    FrozenMatrix weight;  // (out, in)
    torch::Tensor lora_A; // (r, in), undefined where there is no adapter
    torch::Tensor lora_B; // (out, r)
    double scale = 0;
    double dropout = 0; // of the adapter's input; 0 outside training

    bool is_adapted() const { return lora_A.defined(); }

    // x (T, in) -> (T, out): y = x W^T + scale (x A^T) B^T. The dropout draws from libtorch's generator of the device.
    torch::Tensor operator()(const torch::Tensor& x) const;
    // W + scale B A, and no adapter. False where W is held in a narrower type than float32, which would round the adapter
    // away: it stays beside W.
    bool merge();
    void remove_adapter();
};

// The fused way to the same without dropout, whose backward keeps x and x A^T only.
torch::Tensor lora_linear(const torch::Tensor& x, const FrozenMatrix& weight, const torch::Tensor& lora_A,
                          const torch::Tensor& lora_B, double scale);

// The plain way, through autograd.
torch::Tensor plain_lora_linear(const torch::Tensor& x, const torch::Tensor& adapter_input, const FrozenMatrix& weight,
                                const torch::Tensor& lora_A, const torch::Tensor& lora_B, double scale);

}
