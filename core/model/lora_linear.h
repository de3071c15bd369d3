#pragma once

#include "model/frozen_matrix.h"
#include "model/rms_norm.h"

#include <string>
#include <vector>

namespace winnow {

// One of the seven projections of a block: some rows of a frozen matrix and, where adapted, LoRA's two factors in float32.
struct LoraProjection {
    std::string name;       // "model.layers.0.self_attn.q_proj"
    std::int64_t first = 0; // of its rows
    std::int64_t out = 0;   // their number
    torch::Tensor lora_A{}; // (r, in), undefined where there is no adapter
    torch::Tensor lora_B{}; // (out, r)
    double scale = 0;
    double dropout = 0; // of the adapter's input; 0 outside training

    bool is_adapted() const { return lora_A.defined(); }
    void remove_adapter();
};

// An RMSNorm (rms_norm.h) of what comes in; without a gain there is none.
struct InputNorm {
    torch::Tensor gain{};
    double eps = 0;

    bool is_there() const { return gain.defined(); }
    NormedRows of(const torch::Tensor& x) const; // what is multiplied: norm(x), or x itself; without autograd
};

// Projections of the same input. Their weights lie below one another in one matrix, so that one product does for all: larger
// products are faster ones, and there are fewer of them.
struct LoraLinear {
    FrozenMatrix weight; // (sum of out, in)
    std::vector<LoraProjection> projections;

    // x (T, in) -> (T, sum of out), the projections side by side: y = x W^T + scale (x A^T) B^T. The dropout draws from
    // libtorch's generator of the device. With a norm x stands for norm(x).
    torch::Tensor operator()(const torch::Tensor& x, const InputNorm& norm = {}) const;
    // W + scale B A, and no adapter. False where W is held in a narrower type than float32, which would round the adapter
    // away: it stays beside W.
    bool merge();
};

// The fused way to the same without dropout, whose backward keeps x and x A^T only. With a norm it keeps x as it comes in,
// which the residual stream keeps anyway, and norms it again.
torch::Tensor lora_linear(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections,
                          const InputNorm& norm = {});

// The plain way, through autograd.
torch::Tensor plain_lora_linear(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections);

}
