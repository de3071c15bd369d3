#include "model/layer.h"

#include "model/gated_gelu.h"
#include "model/rms_norm.h"

#include <cmath>

namespace winnow {

namespace {

torch::Tensor normed(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    return gain.defined() ? rms_norm(x, gain, eps) : x;
}

torch::Tensor after(const torch::Tensor& past, const torch::Tensor& own)
{
    return past.defined() ? torch::cat({past, own}) : own;
}

}

std::vector<LoraProjection*> GemmaLayer::projections()
{
    std::vector<LoraProjection*> all;
    for (LoraLinear* linear : linears()) {
        for (LoraProjection& projection : linear->projections)
            all.push_back(&projection);
    }
    return all;
}

std::vector<torch::Tensor> GemmaLayer::lora_tensors() const
{
    std::vector<torch::Tensor> tensors;
    for (const LoraLinear* linear : {&qkv_proj, &o_proj, &gate_up_proj, &down_proj}) {
        for (const LoraProjection& projection : linear->projections) {
            if (projection.is_adapted())
                tensors.insert(tensors.end(), {projection.lora_A, projection.lora_B});
        }
    }
    return tensors;
}

torch::Tensor GemmaLayer::attention(const torch::Tensor& x, const LayerContext& context, const GemmaConfig& config) const
{
    const std::int64_t head_dim = config.head_dim;
    const double eps = config.rms_norm_eps;
    const std::int64_t queries = config.num_attention_heads * head_dim;
    const std::int64_t keys = config.num_key_value_heads * head_dim;

    const std::vector<torch::Tensor> qkv = qkv_proj(x).split_with_sizes({queries, keys, keys}, 1);
    const torch::Tensor asked = context.queries.defined() ? qkv[0].index_select(0, context.queries) : qkv[0];
    torch::Tensor q = asked.view({-1, config.num_attention_heads, head_dim});  // (N, H, D)
    torch::Tensor k = qkv[1].view({-1, config.num_key_value_heads, head_dim}); // (T, Hkv, D)
    torch::Tensor v = qkv[2].view({-1, config.num_key_value_heads, head_dim}); // (T, Hkv, D)
    q = rotate(normed(q, q_norm, eps), context.query_rotation);
    k = rotate(normed(k, k_norm, eps), context.key_rotation);
    if (context.past) {
        k = after(context.past->keys, k); // (P + T, Hkv, D)
        v = after(context.past->values, v);
    }
    if (context.grown)
        *context.grown = {k, v.contiguous()}; // without the queries beside it

    const double scale = 1 / std::sqrt(config.query_pre_attn_scalar);
    return o_proj(attend(q, k, v, context.plan, kind, scale, config.attn_logit_softcapping)); // (N, hidden)
}

torch::Tensor GemmaLayer::mlp(const torch::Tensor& x) const
{
    return down_proj(gated_gelu(gate_up_proj(x)));
}

torch::Tensor GemmaLayer::forward(const torch::Tensor& x, const LayerContext& context, const GemmaConfig& config) const
{
    const double eps = config.rms_norm_eps;
    const torch::Tensor residual = context.queries.defined() ? x.index_select(0, context.queries) : x; // (N, hidden)
    const torch::Tensor attended = attention(rms_norm(x, input_layernorm, eps), context, config);
    if (!config.has_four_norms()) {
        const torch::Tensor h = residual + attended;
        return h + mlp(rms_norm(h, post_attention_layernorm, eps));
    }
    const torch::Tensor h = residual + rms_norm(attended, post_attention_layernorm, eps);
    return h + rms_norm(mlp(rms_norm(h, pre_feedforward_layernorm, eps)), post_feedforward_layernorm, eps);
}

}
