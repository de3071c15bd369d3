#include "model/cross_entropy.h"

#include "model/online_softmax.h"
#include "model/soft_cap.h"

#include <algorithm>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Rows of the embedding at a time. On a CPU a chunk that is read for the logits is still in a cache for the gradient;
// elsewhere each chunk costs a dozen launches, so it is as large as 64 MiB of logits, and of widened rows, allow.
std::int64_t rows_of_a_chunk(const torch::Tensor& hidden, const FrozenMatrix& embedding)
{
    constexpr std::int64_t in_a_cache = 2048;
    constexpr std::int64_t numbers_at_once = 16 << 20;
    if (hidden.is_cpu())
        return in_a_cache;
    const std::int64_t columns = embedding.plain().defined() ? 1 : embedding.columns();
    return std::max(in_a_cache, numbers_at_once / std::max(hidden.size(0), columns));
}

OnlineSoftmax softmax_over(const torch::Tensor& hidden, const FrozenMatrix& embedding, double softcap, bool with_gradient)
{
    OnlineSoftmax softmax(hidden, with_gradient);
    embedding.for_each_block(rows_of_a_chunk(hidden, embedding),
                             [&](std::int64_t, const torch::Tensor& rows) { softmax.add(hidden, rows, softcap); });
    return softmax;
}

// A row's cross-entropy depends on its own hidden state alone, so that its gradient is known but for a factor.
struct ChunkedCrossEntropies : torch::autograd::Function<ChunkedCrossEntropies> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& hidden, const FrozenMatrix& embedding,
                                 const torch::Tensor& targets, double softcap)
    {
        const bool with_gradient = hidden.requires_grad();
        const OnlineSoftmax softmax = softmax_over(hidden, embedding, softcap, with_gradient);

        const torch::Tensor target_rows = embedding.select_rows(targets).to(torch::kFloat32); // (N, d)
        const torch::Tensor products = (hidden.to(torch::kFloat32) * target_rows).sum(1, true);   // (N, 1)
        const torch::Tensor target_logits = soft_capped(products, softcap);                       // (N, 1)
        const torch::Tensor losses = softmax.sum.log() + softmax.maximum - target_logits;         // (N, 1)
        if (with_gradient) {
            const torch::Tensor slope = softcap > 0 ? soft_cap_slope(target_logits, softcap) : torch::ones_like(target_logits);
            context->save_for_backward({softmax.gradient / softmax.sum - target_rows * slope}); // (N, d)
            context->saved_data["type"] = static_cast<std::int64_t>(hidden.scalar_type());
        }
        return losses.squeeze(1);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto type = static_cast<torch::ScalarType>(context->saved_data["type"].toInt());
        return {(context->get_saved_variables()[0] * gradients[0].unsqueeze(1)).to(type), {}, {}, {}};
    }
};

}

torch::Tensor chunked_cross_entropies(const torch::Tensor& hidden, const FrozenMatrix& embedding, const torch::Tensor& targets,
                                      double softcap)
{
    return ChunkedCrossEntropies::apply(hidden, embedding, targets, softcap);
}

torch::Tensor chunked_cross_entropy(const torch::Tensor& hidden, const FrozenMatrix& embedding, const torch::Tensor& targets,
                                    const torch::Tensor& weights, double softcap)
{
    return (chunked_cross_entropies(hidden, embedding, targets, softcap) * (weights / weights.sum())).sum();
}

}
