#include "model/lora_linear_in_loops.h"

#include "model/kept_activation.h"
#include "model/loops.h"
#include "model/lora_loops.h"

#include <algorithm>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t highest_rank = 64;

struct Kept : torch::CustomClassHolder {
    Kept(FrozenMatrix matrix, LoraLoops adapters) : weight(std::move(matrix)), lora(std::move(adapters)) {}
    FrozenMatrix weight;
    LoraLoops lora;
};

struct LoraLinearInLoops : torch::autograd::Function<LoraLinearInLoops> {
    // factors: A and B of each place, in turn; they are for autograd, `kept` has them too.
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, at::TensorList factors, const c10::intrusive_ptr<Kept>& kept_parts)
    {
        torch::Tensor y = kept_parts->weight.times_transposed(kept_parts->lora.input(x)); // (T, all out)
        kept_parts->lora.add(y);
        variable_list saved{kept(x)};
        saved.insert(saved.end(), factors.begin(), factors.end()); // so that a change of theirs before the backward is found
        context->save_for_backward(saved);
        context->saved_data["kept"] = c10::IValue::make_capsule(kept_parts);
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const torch::Tensor g = gradients[0].contiguous();
        const torch::Tensor x = context->get_saved_variables()[0].to(g.scalar_type());
        const auto kept_parts = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["kept"].toCapsule());
        const torch::Tensor of_reduced = kept_parts->lora.reduced_gradient(g);
        torch::Tensor of_x = context->needs_input_grad(0) ? kept_parts->weight.times(g) : torch::Tensor(); // (T, in)
        const variable_list of_factors = kept_parts->lora.gradients(of_x, x, g, of_reduced);
        variable_list result{of_x};
        result.insert(result.end(), of_factors.begin(), of_factors.end());
        result.emplace_back(); // of what is kept
        return result;
    }
};

}

bool suits_loops(const torch::Tensor& x, const std::vector<LoraProjection>& projections)
{
    return are_plain({x}) && x.dim() == 2 && std::all_of(projections.begin(), projections.end(), [](const LoraProjection& projection) {
        return !projection.is_adapted() || (are_plain({projection.lora_A, projection.lora_B}) && projection.lora_A.size(0) <= highest_rank);
    });
}

torch::Tensor lora_linear_in_loops(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections, const InputNorm& norm)
{
    variable_list factors;
    std::vector<LoraProjection> adapted;
    for (const LoraProjection& projection : projections) {
        if (!projection.is_adapted())
            continue;
        factors.insert(factors.end(), {projection.lora_A, projection.lora_B});
        adapted.push_back(projection);
    }
    return LoraLinearInLoops::apply(x, at::TensorList(factors), c10::make_intrusive<Kept>(weight, LoraLoops(adapted, norm)));
}

}
