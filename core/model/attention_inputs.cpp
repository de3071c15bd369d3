#include "model/attention_inputs.h"

#include "gpu/rows.h"
#include "model/kept_activation.h"
#include "model/loops.h"
#include "model/norm_row.h"
#include "model/rms_norm.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Turns one head (2 half) by the angles of its token; sign -1 turns it back. `out` may be `x`.
[[gnu::always_inline]] inline void turn(const float* x, const float* cosine, const float* sine, float sign, std::int64_t half, float* out)
{
#pragma omp simd
    for (std::int64_t i = 0; i < half; ++i) {
        const float first = x[i];
        const float second = x[half + i];
        out[i] = first * cosine[i] - sign * second * sine[i];
        out[half + i] = second * cosine[i] + sign * first * sine[i];
    }
}

// Heads of one token that lie next to one another; without a gain they are turned only.
struct Heads {
    std::int64_t count;
    std::int64_t dim;
    const float* gain;
    float eps;
    const float* cosine;
    const float* sine;
};

// scales: one a normed head
[[gnu::always_inline]] inline void norm_and_turn(const Heads& heads, const float* x, float* scales, float* out)
{
    for (std::int64_t head = 0; head < heads.count; ++head, x += heads.dim, out += heads.dim) {
        if (heads.gain)
            scales[head] = norm_row(x, heads.gain, heads.eps, heads.dim, out);
        turn(heads.gain ? out : x, heads.cosine, heads.sine, 1, heads.dim / 2, out);
    }
}

[[gnu::always_inline]] inline void norm_and_turn_back(const Heads& heads, const float* gradient, const float* x, const float* scales, float* out)
{
    for (std::int64_t head = 0; head < heads.count; ++head, gradient += heads.dim, x += heads.dim, out += heads.dim) {
        turn(gradient, heads.cosine, heads.sine, -1, heads.dim / 2, out);
        if (heads.gain)
            norm_row_back(out, x, heads.gain, scales[head], heads.dim, out);
    }
}

// What all tokens have in common.
struct Frame {
    HeadShape shape;
    const float* query_gain;
    const float* key_gain;
    float eps;
    const float* cosine; // (T, D/2)
    const float* sine;

    std::int64_t query_columns() const { return shape.queries * shape.dim; }
    std::int64_t key_columns() const { return shape.keys * shape.dim; }
    std::int64_t scales() const { return shape.queries + shape.keys; } // of a token
    Heads queries(std::int64_t token) const { return heads(token, shape.queries, query_gain); }
    Heads keys(std::int64_t token) const { return heads(token, shape.keys, key_gain); }

private:
    Heads heads(std::int64_t token, std::int64_t count, const float* gain) const
    {
        return {count, shape.dim, gain, eps, cosine + token * shape.dim / 2, sine + token * shape.dim / 2};
    }
};

// The three parts of all tokens, or their gradients.
template <typename Number>
struct Parts {
    Number* queries;
    Number* keys;
    Number* values;

    Parts of(const Frame& frame, std::int64_t token) const
    {
        return {queries + token * frame.query_columns(), keys + token * frame.key_columns(), values + token * frame.key_columns()};
    }
};

// x: the token's row of qkv
WINNOW_FOR_EVERY_PROCESSOR
void part_token(const Frame& frame, std::int64_t token, const float* x, float* scales, const Parts<float>& out)
{
    norm_and_turn(frame.queries(token), x, scales, out.queries);
    x += frame.query_columns();
    norm_and_turn(frame.keys(token), x, scales + frame.shape.queries, out.keys);
    x += frame.key_columns();
    std::copy_n(x, frame.key_columns(), out.values);
}

WINNOW_FOR_EVERY_PROCESSOR
void part_token_back(const Frame& frame, std::int64_t token, const Parts<const float>& gradients, const float* x, const float* scales, float* out)
{
    norm_and_turn_back(frame.queries(token), gradients.queries, x, scales, out);
    x += frame.query_columns();
    out += frame.query_columns();
    norm_and_turn_back(frame.keys(token), gradients.keys, x, scales + frame.shape.queries, out);
    std::copy_n(gradients.values, frame.key_columns(), out + frame.key_columns());
}

struct Fixed : torch::CustomClassHolder {
    Fixed(const HeadShape& heads, const HeadNorms& gains, const Rotation& angles) : shape(heads), norms(gains), rotation(angles) {}

    bool has_norms() const { return norms.queries.defined(); }
    Frame frame() const
    {
        return {shape, has_norms() ? numbers(norms.queries) : nullptr, has_norms() ? numbers(norms.keys) : nullptr,
                static_cast<float>(norms.eps), numbers(rotation.cosine), numbers(rotation.sine)};
    }

    HeadShape shape;
    HeadNorms norms;
    Rotation rotation;
};

struct AttentionInputsFunction : torch::autograd::Function<AttentionInputsFunction> {
    static variable_list forward(AutogradContext* context, const torch::Tensor& qkv, const c10::intrusive_ptr<Fixed>& fixed)
    {
        const Frame frame = fixed->frame();
        const std::int64_t tokens = qkv.size(0);
        torch::Tensor queries = torch::empty({tokens, frame.shape.queries, frame.shape.dim}, qkv.options());
        torch::Tensor keys = torch::empty({tokens, frame.shape.keys, frame.shape.dim}, qkv.options());
        torch::Tensor values = torch::empty_like(keys);
        torch::Tensor scales = torch::empty({tokens, frame.scales()}, qkv.options());
        const Parts<float> parts{numbers_of(queries), numbers_of(keys), numbers_of(values)};
        in_parallel(tokens, [&, x = numbers(qkv), of_heads = numbers_of(scales)](std::int64_t begin, std::int64_t count) {
            for (std::int64_t t = begin; t < begin + count; ++t)
                part_token(frame, t, x + t * frame.shape.columns(), of_heads + t * frame.scales(), parts.of(frame, t));
        }, frame.shape.columns());
        context->save_for_backward({fixed->has_norms() ? kept(qkv) : torch::Tensor(), scales});
        context->saved_data["fixed"] = c10::IValue::make_capsule(fixed);
        return {queries, keys, values};
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto fixed = c10::static_intrusive_pointer_cast<Fixed>(context->saved_data["fixed"].toCapsule());
        const Frame frame = fixed->frame();
        const torch::Tensor of_queries = gradients[0].contiguous(), of_keys = gradients[1].contiguous(), of_values = gradients[2].contiguous();
        const Parts<const float> parts{numbers(of_queries), numbers(of_keys), numbers(of_values)};
        torch::Tensor out = torch::empty({of_queries.size(0), frame.shape.columns()}, of_queries.options());
        const torch::Tensor qkv = fixed->has_norms() ? saved[0].to(torch::kFloat32) : out; // not read without norms
        in_parallel(out.size(0), [&, x = numbers(qkv), of_heads = numbers(saved[1]), to = numbers_of(out)](std::int64_t begin, std::int64_t count) {
            for (std::int64_t t = begin; t < begin + count; ++t)
                part_token_back(frame, t, parts.of(frame, t), x + t * frame.shape.columns(), of_heads + t * frame.scales(), to + t * frame.shape.columns());
        }, frame.shape.columns());
        return {out, {}};
    }
};

// The same in one kernel of a GPU.
struct AttentionInputsOnGpu : torch::autograd::Function<AttentionInputsOnGpu> {
    static gpu::HeadFrame frame_of(const Fixed& fixed)
    {
        const HeadShape& shape = fixed.shape;
        return {shape.queries, shape.keys, shape.dim, fixed.norms.queries, fixed.norms.keys, fixed.norms.eps, fixed.rotation.cosine, fixed.rotation.sine};
    }

    static variable_list forward(AutogradContext* context, const torch::Tensor& qkv, const c10::intrusive_ptr<Fixed>& fixed)
    {
        const gpu::HeadParts parts = gpu::part_heads(*gpu::program_for({qkv}), qkv, frame_of(*fixed));
        context->save_for_backward({fixed->has_norms() ? kept(qkv) : torch::Tensor(), parts.scales});
        context->saved_data["fixed"] = c10::IValue::make_capsule(fixed);
        return {parts.queries, parts.keys, parts.values};
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto fixed = c10::static_intrusive_pointer_cast<Fixed>(context->saved_data["fixed"].toCapsule());
        const gpu::HeadParts of_parts{gradients[0].contiguous(), gradients[1].contiguous(), gradients[2].contiguous(), saved[1]};
        const torch::Tensor qkv = saved[0].defined() ? saved[0].to(of_parts.queries.scalar_type()) : saved[0];
        return {gpu::part_heads_back(*gpu::program_for({of_parts.queries}), of_parts, qkv, frame_of(*fixed)), {}};
    }
};

torch::Tensor normed(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    return gain.defined() ? rms_norm(x, gain, eps) : x;
}

bool suit_loops(const torch::Tensor& qkv, const HeadNorms& norms, const Rotation& rotation)
{
    return are_plain({qkv, rotation.cosine, rotation.sine}) && (!norms.queries.defined() || are_plain({norms.queries, norms.keys}));
}

}

AttentionInputs attention_inputs(const torch::Tensor& qkv, const HeadShape& shape, const HeadNorms& norms, const Rotation& rotation)
{
    if (gpu::program_for({qkv})) {
        const variable_list parts = AttentionInputsOnGpu::apply(qkv, c10::make_intrusive<Fixed>(shape, norms, rotation));
        return {parts[0], parts[1], parts[2]};
    }
    if (!suit_loops(qkv, norms, rotation))
        return plain_attention_inputs(qkv, shape, norms, rotation);
    const variable_list parts = AttentionInputsFunction::apply(qkv, c10::make_intrusive<Fixed>(shape, norms, rotation));
    return {parts[0], parts[1], parts[2]};
}

AttentionInputs plain_attention_inputs(const torch::Tensor& qkv, const HeadShape& shape, const HeadNorms& norms, const Rotation& rotation)
{
    const std::int64_t of_keys = shape.keys * shape.dim;
    const variable_list parts = qkv.split_with_sizes({shape.queries * shape.dim, of_keys, of_keys}, 1);
    const torch::Tensor queries = parts[0].view({-1, shape.queries, shape.dim});
    const torch::Tensor keys = parts[1].view({-1, shape.keys, shape.dim});
    return {rotate(normed(queries, norms.queries, norms.eps), rotation), rotate(normed(keys, norms.keys, norms.eps), rotation),
            parts[2].view({-1, shape.keys, shape.dim})};
}

}
