#include "model/int8_product.h"

#include "model/hadamard.h"
#include "model/loops.h"
#include "model/row_loops.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/native/quantized/PackedParams.h>

namespace winnow {

namespace {

using Packed = c10::intrusive_ptr<LinearPackedParamsBase>;

Packed packed(const torch::Tensor& weight)
{
    static const auto prepack = c10::Dispatcher::singleton()
                                    .findSchemaOrThrow("quantized::linear_prepack", "")
                                    .typed<Packed(at::Tensor, std::optional<at::Tensor>)>();
    at::globalContext().setQEngine(at::QEngine::FBGEMM);
    return prepack.call(weight, std::nullopt);
}

// Without these instructions fbgemm adds up in 16 bits, which eight bits of x would overflow.
bool adds_in_32_bits()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool is_known = __builtin_cpu_supports("avx512vnni");
    return is_known;
#else
    return false;
#endif
}

constexpr float least = 1e-30F; // a row of zeros has no scale

WINNOW_FOR_EVERY_PROCESSOR
float largest_of(const float* row, std::int64_t width)
{
    float largest = least;
#pragma omp simd reduction(max : largest)
    for (std::int64_t i = 0; i < width; ++i)
        largest = std::max(largest, std::abs(row[i]));
    return largest;
}

WINNOW_FOR_EVERY_PROCESSOR
void multiply(float* row, std::int64_t width, float factor)
{
#pragma omp simd
    for (std::int64_t i = 0; i < width; ++i)
        row[i] *= factor;
}

void rotate(const float* row, std::int64_t width, float* out)
{
    if (is_of_hadamard_blocks(width))
        multiply_by_hadamard(row, width, out);
    else
        std::copy_n(row, width, out);
}

struct ScaledRows {
    torch::Tensor rows;    // (T, in), rotated; the largest number of each is 1 or -1
    torch::Tensor largest; // (T, 1)
};

ScaledRows scaled(const torch::Tensor& x)
{
    const Rows rows = rows_of(x);
    ScaledRows result{torch::empty({rows.count, rows.width}), torch::empty({rows.count, 1})};
    float* const out = numbers_of(result.rows);
    float* const largest = numbers_of(result.largest);
    in_parallel(rows.count, [&](std::int64_t begin, std::int64_t count) {
        for (std::int64_t r = begin; r < begin + count; ++r) {
            float* const row = out + r * rows.width;
            rotate(rows.row(r), rows.width, row);
            largest[r] = largest_of(row, rows.width);
            multiply(row, rows.width, 1 / largest[r]);
        }
    }, rows.width);
    return result;
}

}

Int8Product::Int8Product(const torch::Tensor& weight)
{
    const ScaledRows of_weight = scaled(weight);
    const torch::Tensor codes = (of_weight.rows * largest_int8_code).round_().to(torch::kInt8);
    const double of_rotation = is_of_hadamard_blocks(weight.size(1)) ? hadamard_block : 1;
    const torch::Tensor scales = of_weight.largest.flatten().to(torch::kFloat64) / (largest_int8_code * of_rotation);
    const torch::Tensor zero_points = torch::zeros({codes.size(0)}, torch::kInt64);
    m_packed = packed(at::_make_per_channel_quantized_tensor(codes, scales, zero_points, 0));
}

torch::Tensor Int8Product::operator()(const torch::Tensor& x) const
{
    const ScaledRows of_x = scaled(x);
    const bool reduce_range = !adds_in_32_bits();
    return m_packed.toCustomClass<LinearPackedParamsBase>()->apply_dynamic(of_x.rows, reduce_range).mul_(of_x.largest);
}

}
