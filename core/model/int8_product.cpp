#include "model/int8_product.h"

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
void divide(const float* row, std::int64_t width, float divisor, float* out)
{
    const float factor = 1 / divisor;
#pragma omp simd
    for (std::int64_t i = 0; i < width; ++i)
        out[i] = row[i] * factor;
}

struct ScaledRows {
    torch::Tensor rows;    // (T, in), the largest number of each is 1 or -1
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
            largest[r] = largest_of(rows.row(r), rows.width);
            divide(rows.row(r), rows.width, largest[r], out + r * rows.width);
        }
    }, rows.width);
    return result;
}

}

Int8Product::Int8Product(const torch::Tensor& codes, const torch::Tensor& scales)
{
    const torch::Tensor of_rows = scales.flatten().to(torch::kFloat64);
    const torch::Tensor zero_points = torch::zeros({codes.size(0)}, torch::kInt64);
    m_packed = packed(at::_make_per_channel_quantized_tensor(codes, of_rows, zero_points, 0));
}

torch::Tensor Int8Product::operator()(const torch::Tensor& x) const
{
    const ScaledRows of_x = scaled(x);
    const bool reduce_range = !adds_in_32_bits();
    return m_packed.toCustomClass<LinearPackedParamsBase>()->apply_dynamic(of_x.rows, reduce_range).mul_(of_x.largest);
}

}
