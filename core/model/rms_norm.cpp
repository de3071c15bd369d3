#include "model/rms_norm.h"

#include "gpu/rows.h"
#include "model/kept_activation.h"
#include "model/loops.h"
#include "model/norm_row.h"

namespace winnow {

WINNOW_FOR_EVERY_PROCESSOR
void norm_rows(const float* x, const float* gain, float eps, std::int64_t rows, std::int64_t width, float* scale, float* out)
{
    for (std::int64_t row = 0; row < rows; ++row)
        scale[row] = norm_row(x + row * width, gain, eps, width, out + row * width);
}

WINNOW_FOR_EVERY_PROCESSOR
void norm_rows_back(const float* gradient, const float* x, const float* gain, const float* scale, std::int64_t rows, std::int64_t width, float* out)
{
    for (std::int64_t row = 0; row < rows; ++row)
        norm_row_back(gradient + row * width, x + row * width, gain, scale[row], width, out + row * width);
}

NormedRows normed_rows(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    const std::int64_t width = x.size(-1);
    if (const gpu::Program* program = gpu::program_for({x})) {
        const gpu::Normed result = gpu::norm_rows(*program, x, gain, eps);
        return {result.out, result.scale};
    }
    if (!are_plain({x, gain})) {
        const torch::Tensor wide = x.to(torch::kFloat32);
        const torch::Tensor scale = at::linalg_vector_norm(wide, 2, at::IntArrayRef{-1}, true)
                                        .square_().div_(static_cast<double>(width)).add_(eps).rsqrt_();
        return {(wide * scale).mul_(gain).to(x.scalar_type()), scale};
    }
    NormedRows result{torch::empty_like(x), torch::empty({x.numel() / width, 1}, x.options())};
    in_parallel(result.scale.size(0), [&](std::int64_t row, std::int64_t rows) {
        norm_rows(numbers(x) + row * width, numbers(gain), static_cast<float>(eps), rows, width, numbers_of(result.scale) + row, numbers_of(result.out) + row * width);
    }, width);
    return result;
}

torch::Tensor normed_rows_back(const torch::Tensor& gradient, const torch::Tensor& x, const torch::Tensor& gain, const torch::Tensor& scale)
{
    const std::int64_t width = x.size(-1);
    if (const gpu::Program* program = gpu::program_for({x, gradient}))
        return gpu::norm_rows_back(*program, gradient, x, gain, scale);
    if (!are_plain({x, gradient, gain})) {
        const torch::Tensor wide = x.to(torch::kFloat32);
        torch::Tensor h = gradient.to(torch::kFloat32) * gain;
        const torch::Tensor share = (h * wide).sum(-1, true).mul_(scale.square()).div_(static_cast<double>(width));
        return h.addcmul_(wide, share, -1).mul_(scale).to(x.scalar_type());
    }
    torch::Tensor out = torch::empty_like(x);
    in_parallel(scale.numel(), [&](std::int64_t row, std::int64_t rows) {
        norm_rows_back(numbers(gradient) + row * width, numbers(x) + row * width, numbers(gain), numbers(scale) + row, rows, width, numbers_of(out) + row * width);
    }, width);
    return out;
}

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& gain, double eps)
    {
        const NormedRows result = normed_rows(x, gain, eps);
        context->save_for_backward({kept(x), gain, result.scale});
        return result.out;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        return {normed_rows_back(gradients[0], saved[0].to(gradients[0].scalar_type()), saved[1], saved[2]), {}, {}};
    }
};

}

torch::Tensor rms_norm(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    return RmsNorm::apply(x, gain, eps);
}

}
