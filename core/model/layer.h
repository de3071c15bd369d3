#pragma once

#include "model/attention.h"
#include "model/lora_linear.h"
#include "model/rotary.h"

#include <array>
#include <vector>

namespace winnow {

// Keys and values of one layer that stand before those of the batch: (P, Hkv, D), or undefined.
struct LayerCache {
    torch::Tensor keys;
    torch::Tensor values;
};

// What a layer is computed on, beside its input.
struct LayerContext {
    const AttentionPlan& plan;
    const Rotation& rotation; // of all T tokens
    const SelectedRows* wanted = nullptr; // the N tokens that go on; none: all T
    const LayerCache* past = nullptr;
    LayerCache* grown = nullptr; // receives past and own keys and values
};

// One block: the frozen weights and the adapters.
//
//   x --+-- input norm -- q k v -- [q/k norm] -- rotary -- attention -- o -- [norm] --+-- norm -- gate up down -- [norm] -- (+) -->
//       +----------------------------------------------------------------------- (+) -+------------------------------------+
//
// The norms in brackets after attention and MLP are Gemma 2's and 3's, those of q and k Gemma 3's.
struct GemmaLayer {
    AttentionKind kind = AttentionKind::Global;
    LoraLinear qkv_proj;     // q_proj, k_proj and v_proj
    LoraLinear o_proj;
    LoraLinear gate_up_proj; // gate_proj and up_proj
    LoraLinear down_proj;
    // Gains 1 + w, float32; undefined where the family has none.
    torch::Tensor input_layernorm;
    torch::Tensor post_attention_layernorm; // Gemma 1: before the MLP, as in its checkpoints; later: after attention
    torch::Tensor pre_feedforward_layernorm;
    torch::Tensor post_feedforward_layernorm;
    torch::Tensor q_norm;
    torch::Tensor k_norm;

    std::array<LoraLinear*, 4> linears() { return {&qkv_proj, &o_proj, &gate_up_proj, &down_proj}; }
    std::vector<LoraProjection*> projections(); // q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj
    std::vector<torch::Tensor> lora_tensors() const; // of the adapters that are there
    // x (T, hidden) -> (N, hidden)
    torch::Tensor forward(const torch::Tensor& x, const LayerContext& context, const GemmaConfig& config) const;

private:
    torch::Tensor attention(const torch::Tensor& x, const LayerContext& context, const GemmaConfig& config) const;
    torch::Tensor mlp(const torch::Tensor& x) const;
};

}
