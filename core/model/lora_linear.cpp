#include "model/lora_linear.h"

#include "model/kept_activation.h"
#include "model/lora_linear_in_loops.h"
#include "model/lora_linear_on_gpu.h"

#include <algorithm>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Where an adapted projection stands among the columns of y, and how much its adapter counts.
struct Place {
    std::int64_t first;
    std::int64_t out;
    double scale;

    torch::Tensor columns_of(const torch::Tensor& y) const { return y.narrow(1, first, out); }
};

struct Kept : torch::CustomClassHolder {
    Kept(FrozenMatrix matrix, std::vector<Place> where, InputNorm before) : weight(std::move(matrix)), places(std::move(where)), norm(std::move(before)) {}
    FrozenMatrix weight;
    std::vector<Place> places;
    InputNorm norm;
};

// LoRA's factors are float32 and what they are multiplied with may be narrower: added up in float32.
torch::Tensor wide(const torch::Tensor& x)
{
    return x.to(torch::kFloat32);
}

void add_product(torch::Tensor& y, const torch::Tensor& a, const torch::Tensor& b)
{
    if (y.scalar_type() == torch::kFloat32)
        y.addmm_(a, b);
    else
        y.add_(a.mm(b));
}

// The ranks of all adapted projections side by side: R = r of the first + r of the second + ...
struct LoraLinearFunction : torch::autograd::Function<LoraLinearFunction> {
    // factors: A and B of each place, in turn.
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, at::TensorList factors, const FrozenMatrix& weight,
                                 const std::vector<Place>& places, const InputNorm& norm)
    {
        const torch::Tensor input = norm.of(x).out; // (T, in)
        variable_list all_A;
        for (std::size_t i = 0; i < places.size(); ++i)
            all_A.push_back(factors[2 * i]);
        const torch::Tensor lora_A = all_A.size() == 1 ? all_A[0] : torch::cat(all_A); // (R, in)
        const torch::Tensor reduced = wide(input).mm(lora_A.t());                     // (T, R)
        torch::Tensor y = weight.times_transposed(input);                              // (T, all out)

        variable_list saved{kept(x), reduced, lora_A};
        std::int64_t rank = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const torch::Tensor scaled_B = factors[2 * i + 1].mul(places[i].scale); // (out, r)
            torch::Tensor columns = places[i].columns_of(y);
            add_product(columns, reduced.narrow(1, rank, scaled_B.size(1)), scaled_B.t());
            rank += scaled_B.size(1);
            saved.push_back(scaled_B);
        }
        context->save_for_backward(saved);
        context->saved_data["kept"] = c10::IValue::make_capsule(c10::make_intrusive<Kept>(weight, places, norm));
        return y;
    }

    // With g = dL/dy of a projection: dx = g W + scale (g B) A, dA = scale (g B)^T x, dB = scale g^T (x A^T).
    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor &reduced = saved[1], &lora_A = saved[2];
        const auto kept = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["kept"].toCapsule());
        const std::vector<Place>& places = kept->places;
        const torch::Tensor g = gradients[0].contiguous();
        const torch::Tensor x = saved[0].to(g.scalar_type());
        const NormedRows input = kept->norm.of(x);

        variable_list reduced_gradients; // (T, r)
        for (std::size_t i = 0; i < places.size(); ++i)
            reduced_gradients.push_back(wide(places[i].columns_of(g)).mm(saved[3 + i]));
        const torch::Tensor reduced_gradient = places.size() == 1 ? reduced_gradients[0] : torch::cat(reduced_gradients, 1); // (T, R)

        torch::Tensor x_gradient;
        if (context->needs_input_grad(0)) {
            x_gradient = kept->weight.times(g); // (T, in)
            add_product(x_gradient, reduced_gradient, lora_A);
            if (kept->norm.is_there())
                x_gradient = normed_rows_back(x_gradient, x, kept->norm.gain, input.scale);
        }
        variable_list result{x_gradient};
        const torch::Tensor A_gradient = reduced_gradient.t().mm(wide(input.out)); // (R, in)
        std::int64_t rank = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::int64_t r = saved[3 + i].size(1);
            result.push_back(A_gradient.narrow(0, rank, r));
            result.push_back(wide(places[i].columns_of(g)).t().mm(reduced.narrow(1, rank, r)).mul_(places[i].scale)); // (out, r)
            rank += r;
        }
        result.insert(result.end(), 3, torch::Tensor()); // of the weight, the places and the norm
        return result;
    }
};

bool is_any_adapted(const std::vector<LoraProjection>& projections)
{
    return std::any_of(projections.begin(), projections.end(), [](const LoraProjection& projection) { return projection.is_adapted(); });
}

bool has_dropout(const std::vector<LoraProjection>& projections)
{
    return std::any_of(projections.begin(), projections.end(), [](const LoraProjection& projection) { return projection.dropout > 0; });
}

}

NormedRows InputNorm::of(const torch::Tensor& x) const
{
    return is_there() ? normed_rows(x, gain, eps) : NormedRows{x, {}};
}

void LoraProjection::remove_adapter()
{
    lora_A = torch::Tensor();
    lora_B = torch::Tensor();
}

torch::Tensor lora_linear(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections,
                          const InputNorm& norm)
{
    variable_list factors;
    std::vector<Place> places;
    for (const LoraProjection& projection : projections) {
        if (!projection.is_adapted())
            continue;
        factors.insert(factors.end(), {projection.lora_A, projection.lora_B});
        places.push_back({projection.first, projection.out, projection.scale});
    }
    return LoraLinearFunction::apply(x, at::TensorList(factors), weight, places, norm);
}

torch::Tensor plain_lora_linear(const torch::Tensor& x, const FrozenMatrix& weight, const std::vector<LoraProjection>& projections)
{
    variable_list updates; // (T, out) each
    for (const LoraProjection& projection : projections) {
        if (!projection.is_adapted()) {
            updates.push_back(torch::zeros({x.size(0), projection.out}, x.options()));
            continue;
        }
        const torch::Tensor input = projection.dropout > 0 ? torch::dropout(x, projection.dropout, true) : x;
        const torch::Tensor reduced = input.to(torch::kFloat32).mm(projection.lora_A.t()); // (T, r)
        updates.push_back((reduced.mm(projection.lora_B.t()) * projection.scale).to(x.scalar_type()));
    }
    return frozen_linear(x, weight) + torch::cat(updates, 1);
}

torch::Tensor LoraLinear::operator()(const torch::Tensor& x, const InputNorm& norm) const
{
    const bool is_adapted = is_any_adapted(projections);
    if (is_adapted && !has_dropout(projections)) {
        if (suits_gpu(x, projections))
            return lora_linear_on_gpu(x, weight, projections, norm);
        return suits_loops(x, projections) ? lora_linear_in_loops(x, weight, projections, norm) : lora_linear(x, weight, projections, norm);
    }
    const torch::Tensor input = norm.is_there() ? rms_norm(x, norm.gain, norm.eps) : x;
    return is_adapted ? plain_lora_linear(input, weight, projections) : frozen_linear(input, weight);
}

bool LoraLinear::merge()
{
    if (!is_any_adapted(projections))
        return true;
    const torch::Tensor plain = weight.plain();
    if (!plain.defined() || plain.scalar_type() != torch::kFloat32)
        return false;
    const torch::NoGradGuard no_gradient;
    for (LoraProjection& projection : projections) {
        if (!projection.is_adapted())
            continue;
        plain.narrow(0, projection.first, projection.out).addmm_(projection.lora_B, projection.lora_A, 1, projection.scale);
        projection.remove_adapter();
    }
    return true;
}

}
