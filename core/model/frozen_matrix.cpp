#include "model/frozen_matrix.h"

#include "gpu/rows.h"
#include "model/matrix_product.h"
#include "model/nf4.h"

#include <algorithm>

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Rows that are widened at a time: on a CPU enough for a product at full speed, few enough to stay in a cache; elsewhere
// all, because sums of parts in a narrow type would lose digits.
std::int64_t rows_at_once(const FrozenMatrix& matrix)
{
    return matrix.options().device().is_cpu() ? 256 : matrix.rows();
}

torch::ScalarType stored_as(WeightType type)
{
    switch (type) {
    case WeightType::Float32:
        return torch::kFloat32;
    case WeightType::BFloat16:
        return torch::kBFloat16;
    case WeightType::Int8:
        return torch::kInt8;
    case WeightType::NF4:
        return torch::kUInt8;
    }
    return torch::kFloat32;
}

torch::Tensor rows_of(const torch::Tensor& tensor, std::int64_t first, std::int64_t count)
{
    return tensor.defined() ? tensor.narrow(0, first, count) : tensor;
}

}

FrozenMatrix::FrozenMatrix(torch::Tensor weight)
    : m_type(weight.scalar_type() == torch::kBFloat16 ? WeightType::BFloat16 : WeightType::Float32)
    , m_rows(weight.size(0))
    , m_columns(weight.size(1))
    , m_computed(torch::TensorOptions().dtype(weight.scalar_type()).device(weight.device()))
    , m_numbers(std::move(weight))
{
}

FrozenMatrix::FrozenMatrix(WeightType type, std::int64_t rows, std::int64_t columns, const torch::TensorOptions& computed)
    : m_type(type)
    , m_rows(rows)
    , m_columns(columns)
    , m_computed(computed)
    , m_numbers(torch::empty({rows, type == WeightType::NF4 ? nf4_bytes(columns) : columns}, computed.dtype(stored_as(type))))
{
    if (type == WeightType::Int8 || type == WeightType::NF4)
        m_scales = torch::empty({rows, type == WeightType::NF4 ? nf4_blocks(columns) : 1}, computed.dtype(torch::kFloat32));
}

void FrozenMatrix::set_rows(std::int64_t first, const torch::Tensor& numbers)
{
    torch::Tensor held = rows_of(m_numbers, first, numbers.size(0));
    torch::Tensor scales = rows_of(m_scales, first, numbers.size(0));
    if (m_type == WeightType::Int8) {
        const torch::Tensor largest = numbers.abs().amax(1, true); // (n, 1)
        held.copy_((numbers * (largest_int8_code / largest)).nan_to_num_(0, 0, 0).round_()); // a row of zeros has no scale
        scales.copy_(largest / largest_int8_code);
    } else if (m_type == WeightType::NF4) {
        const torch::Tensor codes = torch::empty(held.sizes(), torch::kUInt8);
        const torch::Tensor of_blocks = torch::empty(scales.sizes());
        nf4_quantize(numbers, codes, of_blocks);
        held.copy_(codes);
        scales.copy_(of_blocks);
    } else {
        held.copy_(numbers);
    }
}

void FrozenMatrix::take_int8_products()
{
    m_int8_product.emplace(m_numbers);
    m_numbers = torch::Tensor();
}

void FrozenMatrix::pack(Use use)
{
    const torch::Tensor whole = plain();
    if (!whole.defined())
        return;
    m_packed = packed(whole);
    if (!m_packed.defined())
        return;
    if (use == Use::ForwardAndBackward)
        m_packed_transposed = packed(whole.t());
    m_numbers = torch::Tensor();
}

torch::Tensor FrozenMatrix::plain() const
{
    return m_numbers.defined() && m_numbers.scalar_type() == m_computed.dtype().toScalarType() ? m_numbers : torch::Tensor();
}

void FrozenMatrix::widen(const torch::Tensor& numbers, const torch::Tensor& scales, torch::Tensor out) const
{
    if (m_type == WeightType::NF4)
        return nf4_dequantize(numbers, scales, out);
    const gpu::Program* const program = gpu::program_for({out});
    if (program && m_type == WeightType::Int8)
        return gpu::widen_int8(*program, numbers, scales, out);
    out.copy_(numbers);
    if (m_type == WeightType::Int8)
        out.mul_(scales);
}

void FrozenMatrix::for_each_block(std::int64_t at_once, const std::function<void(std::int64_t, const torch::Tensor&)>& use) const
{
    const torch::Tensor whole = plain();
    const torch::Tensor buffer = whole.defined() ? torch::Tensor() : torch::empty({std::min(at_once, rows()), m_columns}, m_computed);
    for (std::int64_t first = 0; first < rows(); first += at_once) {
        const std::int64_t count = std::min(at_once, rows() - first);
        if (whole.defined()) {
            use(first, whole.narrow(0, first, count));
            continue;
        }
        const torch::Tensor block = buffer.narrow(0, 0, count);
        widen(rows_of(m_numbers, first, count), rows_of(m_scales, first, count), block);
        use(first, block);
    }
}

torch::Tensor FrozenMatrix::times_transposed(const torch::Tensor& x) const
{
    if (m_int8_product)
        return (*m_int8_product)(x);
    if (m_packed.defined())
        return product_transposed_packed(x, m_packed);
    if (const torch::Tensor whole = plain(); whole.defined())
        return product_transposed(x, whole);
    torch::Tensor product;
    for_each_block(rows_at_once(*this), [&](std::int64_t first, const torch::Tensor& block) {
        const torch::Tensor part = product_transposed(x, block);
        if (block.size(0) == rows()) { // as on a GPU: nothing is put together
            product = part;
            return;
        }
        if (!product.defined())
            product = torch::empty({x.size(0), rows()}, m_computed);
        product.narrow(1, first, block.size(0)).copy_(part);
    });
    return product;
}

torch::Tensor FrozenMatrix::times(const torch::Tensor& g) const
{
    if (m_packed_transposed.defined())
        return product_transposed_packed(g, m_packed_transposed);
    if (const torch::Tensor whole = plain(); whole.defined())
        return product(g, whole);
    torch::Tensor product;
    for_each_block(rows_at_once(*this), [&](std::int64_t first, const torch::Tensor& block) {
        const torch::Tensor part = g.narrow(1, first, block.size(0));
        product = product.defined() ? product.addmm_(part, block) : part.mm(block);
    });
    return product;
}

torch::Tensor FrozenMatrix::select_rows(const torch::Tensor& indexes) const
{
    const torch::Tensor numbers = m_numbers.index_select(0, indexes);
    if (plain().defined())
        return numbers;
    torch::Tensor wide = torch::empty({indexes.size(0), m_columns}, m_computed);
    widen(numbers, m_scales.defined() ? m_scales.index_select(0, indexes) : m_scales, wide);
    return wide;
}

namespace {

struct Kept : torch::CustomClassHolder {
    explicit Kept(const FrozenMatrix& kept) : matrix(kept) {}
    FrozenMatrix matrix;
};

struct FrozenLinear : torch::autograd::Function<FrozenLinear> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const FrozenMatrix& weight)
    {
        context->saved_data["weight"] = kept_matrix(weight);
        return weight.times_transposed(x);
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        return {kept_matrix(context->saved_data["weight"]).times(gradients[0]), {}};
    }
};

}

c10::IValue kept_matrix(const FrozenMatrix& weight)
{
    return c10::IValue::make_capsule(c10::make_intrusive<Kept>(weight));
}

const FrozenMatrix& kept_matrix(const c10::IValue& kept)
{
    return c10::static_intrusive_pointer_cast<Kept>(kept.toCapsule())->matrix;
}

torch::Tensor frozen_linear(const torch::Tensor& x, const FrozenMatrix& weight)
{
    return FrozenLinear::apply(x, weight);
}

}
