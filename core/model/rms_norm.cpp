#include "model/rms_norm.h"

#include "model/kept_activation.h"
#include "model/loops.h"

#include <cmath>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// out = x s g with s = 1 / sqrt(mean(x^2) + eps), a row at a time; s is kept a row.
WINNOW_FOR_EVERY_PROCESSOR
void norm_rows(const float* x, const float* gain, float eps, std::int64_t rows, std::int64_t width, float* scale, float* out)
{
    for (std::int64_t row = 0; row < rows; ++row, x += width, out += width) {
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < width; ++i)
            sum += x[i] * x[i];
        const float s = 1 / std::sqrt(sum / static_cast<float>(width) + eps);
        scale[row] = s;
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i)
            out[i] = x[i] * s * gain[i];
    }
}

// With s = scale, n = width and h = gradient * gain: dx = s (h - x s^2 sum(h x) / n).
WINNOW_FOR_EVERY_PROCESSOR
void norm_rows_back(const float* gradient, const float* x, const float* gain, const float* scale, std::int64_t rows,
                    std::int64_t width, float* out)
{
    for (std::int64_t row = 0; row < rows; ++row, gradient += width, x += width, out += width) {
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < width; ++i)
            sum += gradient[i] * gain[i] * x[i];
        const float s = scale[row];
        const float share = s * s * sum / static_cast<float>(width);
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i)
            out[i] = s * (gradient[i] * gain[i] - x[i] * share);
    }
}

// Calls work(first row, x of it, rows) for the rows of x, some at a time, which lie next to one another.
template <typename Work>
void for_rows(const torch::Tensor& x, const Work& work)
{
    const std::int64_t width = x.size(-1);
    const std::int64_t rows = x.numel() / (x.size(0) * width); // of a part of the first dimension
    in_parallel(x.size(0), [&](std::int64_t part, std::int64_t parts) {
        for (std::int64_t i = part; i < part + parts; ++i)
            work(i * rows, numbers(x) + i * x.stride(0), rows);
    }, rows * width);
}

struct Normed {
    torch::Tensor out;
    torch::Tensor scale; // (..., 1) float32
};

Normed normed(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    const std::int64_t width = x.size(-1);
    if (!is_plain_but_for_gaps(x) || !are_plain({gain})) {
        const torch::Tensor wide = x.to(torch::kFloat32);
        const torch::Tensor scale = at::linalg_vector_norm(wide, 2, at::IntArrayRef{-1}, true)
                                        .square_().div_(static_cast<double>(width)).add_(eps).rsqrt_();
        return {(wide * scale).mul_(gain).to(x.scalar_type()), scale};
    }
    Normed result{torch::empty(x.sizes(), x.options()), torch::empty({x.numel() / width, 1}, x.options())};
    for_rows(x, [&](std::int64_t row, const float* of_x, std::int64_t rows) {
        norm_rows(of_x, numbers(gain), static_cast<float>(eps), rows, width, numbers_of(result.scale) + row, numbers_of(result.out) + row * width);
    });
    return result;
}

torch::Tensor normed_back(const torch::Tensor& gradient, const torch::Tensor& x, const torch::Tensor& gain, const torch::Tensor& scale)
{
    const std::int64_t width = x.size(-1);
    if (!is_plain_but_for_gaps(x) || !are_plain({gradient, gain})) {
        const torch::Tensor wide = x.to(torch::kFloat32);
        torch::Tensor h = gradient.to(torch::kFloat32) * gain;
        const torch::Tensor share = (h * wide).sum(-1, true).mul_(scale.square()).div_(static_cast<double>(width));
        return h.addcmul_(wide, share, -1).mul_(scale).to(x.scalar_type());
    }
    torch::Tensor out = torch::empty(x.sizes(), x.options());
    for_rows(x, [&](std::int64_t row, const float* of_x, std::int64_t rows) {
        norm_rows_back(numbers(gradient) + row * width, of_x, numbers(gain), numbers(scale) + row, rows, width, numbers_of(out) + row * width);
    });
    return out;
}

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& gain, double eps)
    {
        const Normed result = normed(x, gain, eps);
        context->save_for_backward({kept(x), gain, result.scale});
        return result.out;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        return {normed_back(gradients[0], saved[0].to(gradients[0].scalar_type()), saved[1], saved[2]), {}, {}};
    }
};

}

torch::Tensor rms_norm(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    return RmsNorm::apply(x, gain, eps);
}

}
