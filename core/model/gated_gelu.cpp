#include "model/gated_gelu.h"

#include "model/kept_activation.h"
#include "model/loops.h"
#include "model/vector_exp.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// GELU by tanh (Hendrycks and Gimpel 2016): g (1 + tanh u) / 2 with u = sqrt(2 / pi) (g + 0.044715 g^3). That is g s(2u)
// with the logistic function s, which takes one power and keeps all digits of small results.
constexpr float twice_root = 1.5957691216057308F; // 2 sqrt(2 / pi)
constexpr float cubic = 0.044715F;

inline float logistic_of(float gate)
{
    return 1 / (1 + vector_exp(-twice_root * gate * (1 + cubic * gate * gate)));
}

WINNOW_FOR_EVERY_PROCESSOR
void multiply(const float* gate, const float* up, float* out, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = gate[i] * logistic_of(gate[i]) * up[i];
}

// With s = s(2u): d(g s) / dg = s + g s (1 - s) d(2u)/dg.
WINNOW_FOR_EVERY_PROCESSOR
void multiply_back(const float* gradient, const float* gate, const float* up, float* of_gate, float* of_up, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float s = logistic_of(gate[i]);
        const float slope = twice_root * (1 + 3 * cubic * gate[i] * gate[i]);
        of_gate[i] = gradient[i] * up[i] * (s + gate[i] * s * (1 - s) * slope);
        of_up[i] = gradient[i] * gate[i] * s;
    }
}

torch::Tensor gated(const torch::Tensor& gate, const torch::Tensor& up)
{
    if (!are_plain({gate, up}))
        return at::gelu(gate, "tanh").mul_(up);
    torch::Tensor out = torch::empty_like(gate);
    in_parallel(gate.numel(), [&](std::int64_t begin, std::int64_t count) {
        multiply(numbers(gate) + begin, numbers(up) + begin, numbers_of(out) + begin, count);
    });
    return out;
}

variable_list gated_back(const torch::Tensor& gradient, const torch::Tensor& gate, const torch::Tensor& up)
{
    if (!are_plain({gradient, gate, up}))
        return {at::gelu_backward(gradient * up, gate, "tanh"), at::gelu(gate, "tanh").mul_(gradient)};
    torch::Tensor of_gate = torch::empty_like(gate);
    torch::Tensor of_up = torch::empty_like(up);
    in_parallel(gate.numel(), [&](std::int64_t begin, std::int64_t count) {
        multiply_back(numbers(gradient) + begin, numbers(gate) + begin, numbers(up) + begin, numbers_of(of_gate) + begin,
                      numbers_of(of_up) + begin, count);
    });
    return {of_gate, of_up};
}

struct GatedGelu : torch::autograd::Function<GatedGelu> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& gate, const torch::Tensor& up)
    {
        context->save_for_backward({kept(gate), kept(up)});
        return gated(gate, up);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::ScalarType type = gradients[0].scalar_type();
        return gated_back(gradients[0], saved[0].to(type), saved[1].to(type));
    }
};

}

torch::Tensor gated_gelu(const torch::Tensor& gate, const torch::Tensor& up)
{
    return GatedGelu::apply(gate, up);
}

}
