#include "model/fused_attention.h"

#include "model/attention_part.h"
#include "model/loops.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using Sequences = std::vector<AttentionSequence>;

struct Fixed : torch::CustomClassHolder {
    Fixed(std::shared_ptr<const Sequences> which, const AttentionShape& heads) : sequences(std::move(which)), shape(heads) {}

    std::shared_ptr<const Sequences> sequences;
    AttentionShape shape;
};

// Calls compute(share, part) on the threads.
template <typename Compute>
void for_each_part(const AttentionWork& work, const Compute& compute)
{
    at::parallel_for(0, std::ssize(work.shares), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t share = begin; share < end; ++share) {
            for (const AttentionPart& part : work.shares[share])
                compute(share, part);
        }
    });
}

struct FusedAttention : torch::autograd::Function<FusedAttention> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values,
                                 const c10::intrusive_ptr<Fixed>& fixed)
    {
        const AttentionShape& shape = fixed->shape;
        torch::Tensor out = torch::empty({queries.size(0), shape.heads * shape.dim}, queries.options());
        const AttentionNumbers<const float> in{numbers(queries), numbers(keys), numbers(values)};
        for_each_part(work_forward(*fixed->sequences, shape),
                      [&, to = numbers_of(out)](std::int64_t, const AttentionPart& part) { attend_part(shape, part, in, to); });
        context->save_for_backward({queries, keys, values});
        context->saved_data["fixed"] = c10::IValue::make_capsule(fixed);
        return out;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto fixed = c10::static_intrusive_pointer_cast<Fixed>(context->saved_data["fixed"].toCapsule());
        const AttentionShape& shape = fixed->shape;
        const torch::Tensor gradient = gradients[0].contiguous();
        torch::Tensor of_queries = torch::empty_like(saved[0]), of_keys = torch::zeros_like(saved[1]), of_values = torch::zeros_like(saved[2]);
        const AttentionWork work = work_back(*fixed->sequences, shape, of_keys.size(0));
        const std::int64_t threads = std::ssize(work.shares), size = work.rows_apart * shape.key_stride();
        torch::Tensor apart = torch::zeros({2, threads, work.rows_apart, shape.key_heads, shape.dim}, gradient.options()); // of keys, of values

        const AttentionNumbers<const float> in{numbers(saved[0]), numbers(saved[1]), numbers(saved[2])};
        const AttentionNumbers<float> all{numbers_of(of_queries), numbers_of(of_keys), numbers_of(of_values)};
        for_each_part(work, [&, from = numbers(gradient), copies = numbers_of(apart)](std::int64_t share, const AttentionPart& part) {
            attend_part_back(shape, part, in, from, {all, work.rows_apart, copies + share * size, copies + (threads + share) * size});
        });
        of_keys.narrow(0, 0, work.rows_apart).copy_(apart[0].sum(0));
        of_values.narrow(0, 0, work.rows_apart).copy_(apart[1].sum(0));
        return {of_queries, of_keys, of_values, {}};
    }
};

}

torch::Tensor fused_attention(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values, const AttentionPlan& plan,
                              std::int64_t window, double scale)
{
    constexpr std::int64_t unlimited = std::int64_t{1} << 40; // more keys than any query has
    const AttentionShape shape{queries.size(1), keys.size(1), queries.size(2), window > 0 ? window : unlimited, static_cast<float>(scale)};
    return FusedAttention::apply(queries, keys, values, c10::make_intrusive<Fixed>(plan.sequences(), shape));
}

}
