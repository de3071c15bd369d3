#include "model/layer.h"

#include "model/attention_inputs.h"
#include "model/gated_gelu.h"
#include "model/residual_norm.h"
#include "model/rms_norm.h"

#include <cmath>

namespace winnow {

namespace {

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
    const HeadShape shape{config.num_attention_heads, config.num_key_value_heads, config.head_dim};
    const double eps = config.rms_norm_eps;
    auto [q, k, v] = attention_inputs(qkv_proj(x, {input_layernorm, eps}), shape, {q_norm, k_norm, eps}, context.rotation);
    if (context.wanted)
        q = select(q, *context.wanted); // (N, H, D)
    if (context.past) {
        k = after(context.past->keys, k); // (P + T, Hkv, D)
        v = after(context.past->values, v);
    }
    if (context.grown)
        *context.grown = {k, v.contiguous()}; // without the queries beside it, where the plain way parted them

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
    const torch::Tensor residual = context.wanted ? select(x, *context.wanted) : x; // (N, hidden)
    const torch::Tensor attended = attention(x, context, config);
    if (!config.has_four_norms()) {
        const Joined joined = join(residual, attended, {}, post_attention_layernorm, eps);
        return joined.sum + mlp(joined.normed);
    }
    const Joined joined = join(residual, attended, post_attention_layernorm, pre_feedforward_layernorm, eps);
    return joined.sum + rms_norm(mlp(joined.normed), post_feedforward_layernorm, eps);
}

}
