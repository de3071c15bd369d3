#include "model/lora_linear.h"

#include "model/kept_activation.h"
#include "model/low_rank_product.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct LoraLinearFunction : torch::autograd::Function<LoraLinearFunction> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const FrozenMatrix& weight,
                                 const torch::Tensor& lora_A, const torch::Tensor& lora_B, double scale)
    {
        const torch::Tensor reduced = thin_product(x, lora_A); // (T, r)
        const torch::Tensor scaled_B = lora_B.t().mul(scale).contiguous(); // (r, out)
        context->save_for_backward({kept(x), reduced, lora_A, scaled_B});
        context->saved_data["weight"] = kept_matrix(weight);
        context->saved_data["scale"] = scale;
        torch::Tensor y = weight.times_transposed(x); // (T, out)
        add_thin_product(y, reduced, scaled_B);
        return y;
    }

    // With g = dL/dy: dx = g W + scale (g B) A, dA = scale (g B)^T x, dB = scale g^T (x A^T).
    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor &x = saved[0], &reduced = saved[1], &lora_A = saved[2], &scaled_B = saved[3];
        const torch::Tensor g = gradients[0].contiguous();
        const torch::Tensor reduced_gradient = thin_product(g, scaled_B); // (T, r)

        torch::Tensor x_gradient;
        if (context->needs_input_grad(0)) {
            x_gradient = kept_matrix(context->saved_data["weight"]).times(g); // (T, in)
            add_thin_product(x_gradient, reduced_gradient, lora_A);
        }
        const torch::Tensor B_gradient = thin_sum(reduced, g).mul_(context->saved_data["scale"].toDouble()).t(); // (out, r)
        return {x_gradient, {}, thin_sum(reduced_gradient, x), B_gradient, {}};
    }
};

}

torch::Tensor lora_linear(const torch::Tensor& x, const FrozenMatrix& weight, const torch::Tensor& lora_A,
                          const torch::Tensor& lora_B, double scale)
{
    return LoraLinearFunction::apply(x, weight, lora_A, lora_B, scale);
}

torch::Tensor plain_lora_linear(const torch::Tensor& x, const torch::Tensor& adapter_input, const FrozenMatrix& weight,
                                const torch::Tensor& lora_A, const torch::Tensor& lora_B, double scale)
{
    const torch::Tensor reduced = adapter_input.to(torch::kFloat32).mm(lora_A.t()); // (T, r)
    return frozen_linear(x, weight) + (reduced.mm(lora_B.t()) * scale).to(x.scalar_type());
}

torch::Tensor LoraLinear::operator()(const torch::Tensor& x) const
{
    if (!is_adapted())
        return frozen_linear(x, weight);
    if (dropout > 0)
        return plain_lora_linear(x, torch::dropout(x, dropout, true), weight, lora_A, lora_B, scale);
    return lora_linear(x, weight, lora_A, lora_B, scale);
}

bool LoraLinear::merge()
{
    if (!is_adapted())
        return true;
    torch::Tensor plain = weight.plain();
    if (!plain.defined() || plain.scalar_type() != torch::kFloat32)
        return false;
    const torch::NoGradGuard no_gradient;
    plain.addmm_(lora_B, lora_A, 1, scale);
    remove_adapter();
    return true;
}

void LoraLinear::remove_adapter()
{
    lora_A = torch::Tensor();
    lora_B = torch::Tensor();
}

}
