#pragma once

#include "model/rotary.h"

namespace winnow {

// How the product for queries, keys and values is divided: (H + 2 Hkv) * D columns, queries first.
struct HeadShape {
    std::int64_t queries = 0; // H
    std::int64_t keys = 0;    // Hkv, of the values too
    std::int64_t dim = 0;     // D

    std::int64_t columns() const { return (queries + 2 * keys) * dim; }
};

// RMSNorm of each head before it is turned (Gemma 3): gains (D) as rms_norm has them; both undefined: none.
struct HeadNorms {
    torch::Tensor queries;
    torch::Tensor keys;
    double eps = 0;
};

struct AttentionInputs {
    torch::Tensor queries; // (T, H, D)
    torch::Tensor keys;    // (T, Hkv, D)
    torch::Tensor values;  // (T, Hkv, D)
};

// What attention is computed on, out of one product qkv (T, (H + 2 Hkv) * D): heads parted, normed and turned. On a CPU in
// one loop over the tokens, whose backward keeps qkv and one number a head; else the plain way.
AttentionInputs attention_inputs(const torch::Tensor& qkv, const HeadShape& shape, const HeadNorms& norms, const Rotation& rotation);

// The plain way: rms_norm, then rotate.
AttentionInputs plain_attention_inputs(const torch::Tensor& qkv, const HeadShape& shape, const HeadNorms& norms, const Rotation& rotation);

}
