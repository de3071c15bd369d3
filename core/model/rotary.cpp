#include "model/rotary.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

enum class Turn { Forward, Back };

torch::Tensor turned(const torch::Tensor& x, const torch::Tensor& cosine, const torch::Tensor& sine, Turn turn)
{
    const std::int64_t half = x.size(-1) / 2;
    const double sign = turn == Turn::Forward ? 1 : -1;
    torch::Tensor out = torch::empty_like(x, at::MemoryFormat::Contiguous); // (T, H, D)
    const torch::Tensor first = x.narrow(-1, 0, half);
    const torch::Tensor second = x.narrow(-1, half, half);
    torch::Tensor first_out = out.narrow(-1, 0, half);
    torch::Tensor second_out = out.narrow(-1, half, half);
    at::mul_out(first_out, first, cosine).addcmul_(second, sine, -sign);
    at::mul_out(second_out, second, cosine).addcmul_(first, sine, sign);
    return out;
}

struct Rotate : torch::autograd::Function<Rotate> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& cosine,
                                 const torch::Tensor& sine)
    {
        context->save_for_backward({cosine, sine});
        return turned(x, cosine, sine, Turn::Forward);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        return {turned(gradients[0], saved[0], saved[1], Turn::Back), {}, {}};
    }
};

}

torch::Tensor rotary_frequencies(std::int64_t head_dim, double theta, double scaling_factor, torch::Device device)
{
    const torch::Tensor exponents = torch::arange(0, head_dim, 2, torch::TensorOptions().dtype(torch::kFloat32).device(device)).div_(static_cast<double>(head_dim));
    return at::pow(theta, exponents).reciprocal_().div_(scaling_factor);
}

Rotation rotation(const torch::Tensor& positions, const torch::Tensor& frequencies)
{
    const torch::Tensor angles = positions.to(torch::kFloat32).view({-1, 1, 1}) * frequencies; // (T, 1, D/2)
    return {angles.cos(), angles.sin()};
}

torch::Tensor rotate(const torch::Tensor& x, const Rotation& rotation)
{
    return Rotate::apply(x, rotation.cosine.to(x.scalar_type()), rotation.sine.to(x.scalar_type()));
}

}
