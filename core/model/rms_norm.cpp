#include "model/rms_norm.h"

#include "model/kept_activation.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// 1 / sqrt(mean(x^2) + eps): (..., 1)
torch::Tensor reciprocal_root_mean_square(const torch::Tensor& x, double eps)
{
    const double width = static_cast<double>(x.size(-1));
    return at::linalg_vector_norm(x, 2, at::IntArrayRef{-1}, true).square_().div_(width).add_(eps).rsqrt_();
}

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& gain, double eps)
    {
        const torch::Tensor wide = x.to(torch::kFloat32);
        const torch::Tensor scale = reciprocal_root_mean_square(wide, eps);
        context->save_for_backward({kept(x), gain, scale});
        return (wide * scale).mul_(gain).to(x.scalar_type());
    }

    // With s = scale, n = width and h = grad * gain: dx = s (h - x s^2 sum(h x) / n).
    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor x = saved[0].to(torch::kFloat32);
        const torch::Tensor& scale = saved[2];
        torch::Tensor h = gradients[0].to(torch::kFloat32) * saved[1];
        const torch::Tensor share = (h * x).sum(-1, true).mul_(scale.square()).div_(static_cast<double>(x.size(-1)));
        return {h.addcmul_(x, share, -1).mul_(scale).to(gradients[0].scalar_type()), {}, {}};
    }
};

}

torch::Tensor rms_norm(const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    return RmsNorm::apply(x, gain, eps);
}

}
