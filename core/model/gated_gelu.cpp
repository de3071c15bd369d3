#include "model/gated_gelu.h"

#include "gpu/rows.h"
#include "model/kept_activation.h"
#include "model/loops.h"
#include "model/vector_exp.h"

#include <utility>

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

// With s = s(2u): d(g s) / dg = s + g s (1 - s) d(2u)/dg. `of_gate` and `of_up` may be `gate` and `up`.
WINNOW_FOR_EVERY_PROCESSOR
void multiply_back(const float* gradient, const float* gate, const float* up, float* of_gate, float* of_up, std::int64_t count)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = gate[i];
        const float s = logistic_of(g);
        const float slope = twice_root * (1 + 3 * cubic * g * g);
        const float through_gate = gradient[i] * up[i] * (s + g * s * (1 - s) * slope);
        of_up[i] = gradient[i] * g * s;
        of_gate[i] = through_gate;
    }
}

torch::Tensor gated(const torch::Tensor& gate_up)
{
    if (const gpu::Program* program = gpu::program_for({gate_up}))
        return gpu::gated_gelu(*program, gate_up);
    if (!are_plain({gate_up})) {
        const variable_list halves = gate_up.chunk(2, -1);
        return at::gelu(halves[0], "tanh").mul_(halves[1]);
    }
    const std::int64_t width = gate_up.size(1) / 2;
    torch::Tensor out = torch::empty({gate_up.size(0), width}, gate_up.options());
    in_parallel(gate_up.size(0), [&, gates = numbers(gate_up), to = numbers_of(out)](std::int64_t begin, std::int64_t count) {
        for (std::int64_t t = begin; t < begin + count; ++t) {
            const float* gate = gates + t * 2 * width;
            multiply(gate, gate + width, to + t * width, width);
        }
    }, width);
    return out;
}

// Where nobody else holds the numbers of gate_up, their gradient takes their place: they are the largest that a layer keeps.
torch::Tensor gated_back(const torch::Tensor& gradient, torch::Tensor gate_up)
{
    if (const gpu::Program* program = gpu::program_for({gate_up, gradient}))
        return gpu::gated_gelu_back(*program, gradient, gate_up);
    if (!are_plain({gradient, gate_up})) {
        const variable_list halves = gate_up.chunk(2, -1);
        return torch::cat({at::gelu_backward(gradient * halves[1], halves[0], "tanh"), at::gelu(halves[0], "tanh").mul_(gradient)}, -1);
    }
    const std::int64_t width = gradient.size(1);
    torch::Tensor out = gate_up.storage().use_count() == 1 ? gate_up : torch::empty_like(gate_up);
    in_parallel(gradient.size(0), [&, from = numbers(gradient), gates = numbers(gate_up), to = numbers_of(out)](std::int64_t begin, std::int64_t count) {
        for (std::int64_t t = begin; t < begin + count; ++t) {
            const float* gate = gates + t * 2 * width;
            float* of_gate = to + t * 2 * width;
            multiply_back(from + t * width, gate, gate + width, of_gate, of_gate + width, width);
        }
    }, width);
    return out;
}

// Instead of a saved variable, whose numbers the graph would hold until the backward is over.
struct Kept : torch::CustomClassHolder {
    explicit Kept(torch::Tensor numbers) : gate_up(std::move(numbers)) {}
    torch::Tensor gate_up;
};

struct GatedGelu : torch::autograd::Function<GatedGelu> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& gate_up)
    {
        context->saved_data["kept"] = c10::IValue::make_capsule(c10::make_intrusive<Kept>(kept(gate_up.detach())));
        return gated(gate_up);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto kept = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["kept"].toCapsule());
        torch::Tensor gate_up = std::exchange(kept->gate_up, {}).to(gradients[0].scalar_type());
        return {gated_back(gradients[0], std::move(gate_up))};
    }
};

}

torch::Tensor gated_gelu(const torch::Tensor& gate_up)
{
    return GatedGelu::apply(gate_up);
}

}
