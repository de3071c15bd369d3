#include "model/lora_linear_on_gpu.h"

#include "gpu/lora.h"
#include "gpu/rows.h"
#include "model/kept_activation.h"

#include <algorithm>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Kept : torch::CustomClassHolder {
    Kept(FrozenMatrix matrix, gpu::Lora factors, InputNorm before) : weight(std::move(matrix)), lora(std::move(factors)), norm(std::move(before)) {}
    FrozenMatrix weight;
    gpu::Lora lora;
    InputNorm norm;
};

// As LoraLinearFunction in lora_linear.cpp, which says the formulas.
struct LoraLinearOnGpu : torch::autograd::Function<LoraLinearOnGpu> {
    // factors: A and B of each place, in turn; they are for autograd, `kept` has them too.
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, at::TensorList factors, const c10::intrusive_ptr<Kept>& kept_parts)
    {
        const torch::Tensor input = kept_parts->norm.of(x).out; // (T, in)
        const torch::Tensor reduced = kept_parts->lora.reduced(input);
        torch::Tensor y = kept_parts->weight.times_transposed(input); // (T, all out)
        kept_parts->lora.add(y, reduced);
        variable_list saved{kept(x), reduced};
        saved.insert(saved.end(), factors.begin(), factors.end()); // so that a change of theirs before the backward is found
        context->save_for_backward(saved);
        context->saved_data["kept"] = c10::IValue::make_capsule(kept_parts);
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const auto kept_parts = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["kept"].toCapsule());
        const gpu::Lora& lora = kept_parts->lora;
        const torch::Tensor g = gradients[0].contiguous();
        const torch::Tensor x = saved[0].to(g.scalar_type());
        const NormedRows input = kept_parts->norm.of(x);
        const torch::Tensor of_reduced = lora.reduced_gradient(g);

        torch::Tensor of_x;
        if (context->needs_input_grad(0)) {
            of_x = kept_parts->weight.times(g); // (T, in)
            lora.add_back(of_x, of_reduced);
            if (kept_parts->norm.is_there())
                of_x = normed_rows_back(of_x, x, kept_parts->norm.gain, input.scale);
        }
        const variable_list of_a = lora.gradients_of_a(input.out, of_reduced), of_b = lora.gradients_of_b(g, saved[1]);
        variable_list result{of_x};
        for (std::size_t i = 0; i < of_a.size(); ++i)
            result.insert(result.end(), {of_a[i], of_b[i]});
        result.emplace_back(); // of what is kept
        return result;
    }
};

}

bool suits_gpu(const torch::Tensor& x, const std::vector<LoraProjection>& projections)
{
    const auto suits = [](const LoraProjection& projection) {
        return !projection.is_adapted() || (projection.lora_A.is_contiguous() && projection.lora_B.is_contiguous());
    };
    return gpu::program_for({x}) && projections.size() <= gpu::most_projections && std::all_of(projections.begin(), projections.end(), suits);
}

torch::Tensor lora_linear_on_gpu(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections, const InputNorm& norm)
{
    variable_list factors;
    std::vector<gpu::LoraPlace> places;
    for (const LoraProjection& projection : projections) {
        if (!projection.is_adapted())
            continue;
        factors.insert(factors.end(), {projection.lora_A, projection.lora_B});
        places.push_back({projection.first, projection.scale, projection.lora_A.detach(), projection.lora_B.detach()});
    }
    return LoraLinearOnGpu::apply(x, at::TensorList(factors), c10::make_intrusive<Kept>(weight, gpu::Lora(*gpu::program_for({x}), std::move(places)), norm));
}

}
