#include "model/cross_entropy.h"

#include "model/soft_cap.h"

#include <limits>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Rows of the embedding at a time: a chunk that is read for the logits is still in a cache for the gradient.
constexpr std::int64_t chunk_rows = 2048;

// Of the logits seen so far, a row each: their maximum m, sum(exp(l - m)), and sum(exp(l - m) dl/dh).
struct OnlineSoftmax {
    torch::Tensor maximum;  // (N, 1)
    torch::Tensor sum;      // (N, 1)
    torch::Tensor gradient; // (N, d), undefined where it is not wanted

    void add(const torch::Tensor& hidden, const torch::Tensor& rows, double softcap);
};

// d(cap tanh(z / cap)) / dz, from the capped logits.
torch::Tensor soft_cap_slope(const torch::Tensor& capped, double softcap)
{
    return 1 - (capped / softcap).square_();
}

void OnlineSoftmax::add(const torch::Tensor& hidden, const torch::Tensor& rows, double softcap)
{
    const torch::Tensor logits = soft_capped(hidden.mm(rows.t()).to(torch::kFloat32), softcap); // (N, chunk)
    const torch::Tensor new_maximum = at::maximum(maximum, logits.amax(1, true));
    const torch::Tensor correction = (maximum - new_maximum).exp_();
    maximum = new_maximum;
    torch::Tensor powers = (logits - maximum).exp_();
    sum.mul_(correction).add_(powers.sum(1, true));
    if (!gradient.defined())
        return;
    if (softcap > 0)
        powers.mul_(soft_cap_slope(logits, softcap));
    gradient.mul_(correction);
    if (rows.scalar_type() == torch::kFloat32)
        gradient.addmm_(powers, rows);
    else
        gradient.add_(powers.to(rows.scalar_type()).mm(rows));
}

OnlineSoftmax softmax_over(const torch::Tensor& hidden, const FrozenMatrix& embedding, double softcap, bool with_gradient)
{
    const auto options = hidden.options().dtype(torch::kFloat32);
    const std::int64_t n = hidden.size(0);
    OnlineSoftmax softmax{torch::full({n, 1}, -std::numeric_limits<float>::infinity(), options), torch::zeros({n, 1}, options),
                          with_gradient ? torch::zeros(hidden.sizes(), options) : torch::Tensor()};
    embedding.for_each_block(chunk_rows, [&](std::int64_t, const torch::Tensor& rows) { softmax.add(hidden, rows, softcap); });
    return softmax;
}

struct ChunkedCrossEntropy : torch::autograd::Function<ChunkedCrossEntropy> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& hidden, const FrozenMatrix& embedding,
                                 const torch::Tensor& targets, const torch::Tensor& weights, double softcap)
    {
        const bool with_gradient = hidden.requires_grad();
        const OnlineSoftmax softmax = softmax_over(hidden, embedding, softcap, with_gradient);

        const torch::Tensor target_rows = embedding.select_rows(targets).to(torch::kFloat32); // (N, d)
        const torch::Tensor products = (hidden.to(torch::kFloat32) * target_rows).sum(1, true);   // (N, 1)
        const torch::Tensor target_logits = soft_capped(products, softcap);                       // (N, 1)
        const torch::Tensor share = (weights / weights.sum()).unsqueeze(1);                       // (N, 1)
        const torch::Tensor losses = softmax.sum.log() + softmax.maximum - target_logits;         // (N, 1)
        if (with_gradient) {
            const torch::Tensor slope = softcap > 0 ? soft_cap_slope(target_logits, softcap) : torch::ones_like(target_logits);
            context->save_for_backward({((softmax.gradient / softmax.sum - target_rows * slope) * share).to(hidden.scalar_type())});
        }
        return (losses * share).sum();
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        return {context->get_saved_variables()[0] * gradients[0], {}, {}, {}, {}};
    }
};

}

torch::Tensor chunked_cross_entropy(const torch::Tensor& hidden, const FrozenMatrix& embedding, const torch::Tensor& targets,
                                    const torch::Tensor& weights, double softcap)
{
    return ChunkedCrossEntropy::apply(hidden, embedding, targets, weights, softcap);
}

}
