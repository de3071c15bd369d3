#include "model/flash_attention.h"

#include "gpu/rows.h"

#include <ATen/ops/_flash_attention_backward.h>
#include <ATen/ops/_flash_attention_forward.h>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// What libtorch compiles its kernels for.
constexpr std::int64_t widest_head = 256;
constexpr std::int64_t head_granularity = 8;

struct Fixed : torch::CustomClassHolder {
    Fixed(const GatheredKeys& where, std::int64_t window, double factor) : keys(where), scale(factor)
    {
        if (window > 0 && window < where.most_keys)
            keys_before = window - 1;
    }

    // What a query sees of the keys behind its own is nothing; a limit for those before is told only where it matters.
    std::optional<std::int64_t> keys_behind() const { return keys_before ? std::optional<std::int64_t>(0) : std::nullopt; }

    GatheredKeys keys;
    double scale;
    std::optional<std::int64_t> keys_before;
};

struct FlashAttention : torch::autograd::Function<FlashAttention> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values,
                                 const c10::intrusive_ptr<Fixed>& fixed)
    {
        const GatheredKeys& where = fixed->keys;
        const variable_list own = gpu::copies_of_rows(*gpu::program_for({keys}), {keys, values}, where.key_rows.rows); // (G, Hkv, D)
        const auto [out, logsumexp, random_state, unused, mask] =
            at::_flash_attention_forward(queries, own[0], own[1], where.query_ends, where.key_ends, where.most_queries, where.most_keys, 0,
                                         /*is_causal=*/true, /*return_debug_mask=*/false, fixed->scale, fixed->keys_before, fixed->keys_behind());
        context->save_for_backward({queries, own[0], own[1], out, logsumexp, random_state, unused});
        context->saved_data["fixed"] = c10::IValue::make_capsule(fixed);
        return out.flatten(1);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto fixed = c10::static_intrusive_pointer_cast<Fixed>(context->saved_data["fixed"].toCapsule());
        const GatheredKeys& where = fixed->keys;
        const auto [of_queries, of_keys, of_values] =
            at::_flash_attention_backward(gradients[0].reshape(saved[0].sizes()), saved[0], saved[1], saved[2], saved[3], saved[4], where.query_ends, where.key_ends,
                                          where.most_queries, where.most_keys, 0, /*is_causal=*/true, saved[5], saved[6], fixed->scale, fixed->keys_before,
                                          fixed->keys_behind());
        const variable_list sums = gpu::sums_of_copies(*gpu::program_for({saved[1]}), {of_keys.contiguous(), of_values.contiguous()}, where.key_rows.begins, where.key_rows.places);
        return {of_queries, sums[0], sums[1], {}};
    }
};

}

bool suits_flash_attention(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values, const AttentionPlan& plan)
{
    return queries.scalar_type() == torch::kBFloat16 && queries.size(2) <= widest_head && queries.size(2) % head_granularity == 0
        && gpu::program_for({keys, values}) && queries.is_contiguous() && plan.gathered().suits;
}

torch::Tensor flash_attention(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values, const AttentionPlan& plan,
                              std::int64_t window, double scale)
{
    return FlashAttention::apply(queries, keys, values, c10::make_intrusive<Fixed>(plan.gathered(), window, scale));
}

}
