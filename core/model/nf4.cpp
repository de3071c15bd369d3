#include "model/nf4.h"

#include "gpu/rows.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {

namespace {

constexpr std::array<float, 16> quantiles = {
    -1.0F,
    -0.6961928009986877F,
    -0.5250730514526367F,
    -0.39491748809814453F,
    -0.28444138169288635F,
    -0.18477343022823334F,
    -0.09105003625154495F,
    0.0F,
    0.07958029955625534F,
    0.16093020141124725F,
    0.24611230194568634F,
    0.33791524171829224F,
    0.44070982933044434F,
    0.5626170039176941F,
    0.7229568362236023F,
    1.0F,
};

using CodePair = std::array<float, 2>; // what a byte stands for

std::array<CodePair, 256> make_pairs()
{
    std::array<CodePair, 256> pairs;
    for (std::size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {quantiles[byte >> 4], quantiles[byte & 15]};
    return pairs;
}

const std::array<CodePair, 256> pairs = make_pairs();

std::array<float, 15> make_borders()
{
    std::array<float, 15> borders;
    for (std::size_t i = 0; i < borders.size(); ++i)
        borders[i] = (quantiles[i] + quantiles[i + 1]) / 2;
    return borders;
}

const std::array<float, 15> borders = make_borders();

// `count` numbers of one block: the codes, one a byte, and the scale.
float quantize_block(const float* numbers, std::int64_t count, std::uint8_t* codes)
{
    float scale = 0;
    for (std::int64_t i = 0; i < count; ++i)
        scale = std::max(scale, std::abs(numbers[i]));
    const float factor = scale > 0 ? 1 / scale : 0;
    std::fill(codes, codes + count, std::uint8_t{0});
    for (const float border : borders) // the outer loop: so that the inner one is of whole vectors
        for (std::int64_t i = 0; i < count; ++i)
            codes[i] = static_cast<std::uint8_t>(codes[i] + (numbers[i] * factor > border ? 1 : 0));
    return scale;
}

void quantize_row(const float* numbers, std::int64_t columns, std::uint8_t* codes, float* scales)
{
    for (std::int64_t first = 0; first < columns; first += nf4_block) {
        const std::int64_t count = std::min(nf4_block, columns - first);
        std::array<std::uint8_t, nf4_block> single{};
        scales[first / nf4_block] = quantize_block(numbers + first, count, single.data());
        for (std::int64_t i = 0; i < count; i += 2)
            codes[(first + i) / 2] = static_cast<std::uint8_t>(single[i] << 4 | single[i + 1]);
    }
}

void dequantize_row(const std::uint8_t* codes, const float* scales, std::int64_t columns, float* numbers)
{
    for (std::int64_t first = 0; first < columns; first += nf4_block) {
        const float scale = scales[first / nf4_block];
        const std::int64_t end = std::min(first + nf4_block, columns);
        for (std::int64_t i = first; i + 1 < end; i += 2) {
            const CodePair& pair = pairs[codes[i / 2]];
            numbers[i] = pair[0] * scale;
            numbers[i + 1] = pair[1] * scale;
        }
        if (end % 2 == 1)
            numbers[end - 1] = pairs[codes[end / 2]][0] * scale;
    }
}

std::int64_t rows_a_thread(std::int64_t columns)
{
    return std::max<std::int64_t>(1, 32768 / columns);
}

}

std::int64_t nf4_bytes(std::int64_t columns)
{
    return (columns + 1) / 2;
}

std::int64_t nf4_blocks(std::int64_t columns)
{
    return (columns + nf4_block - 1) / nf4_block;
}

void nf4_quantize(const torch::Tensor& numbers, torch::Tensor codes, torch::Tensor scales)
{
    const std::int64_t columns = numbers.size(1);
    const float* const from = numbers.const_data_ptr<float>();
    auto* const to_codes = codes.mutable_data_ptr<std::uint8_t>();
    auto* const to_scales = scales.mutable_data_ptr<float>();
    at::parallel_for(0, numbers.size(0), rows_a_thread(columns), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row)
            quantize_row(from + row * columns, columns, to_codes + row * nf4_bytes(columns), to_scales + row * nf4_blocks(columns));
    });
}

void nf4_dequantize(const torch::Tensor& codes, const torch::Tensor& scales, torch::Tensor out)
{
    const std::int64_t columns = out.size(1);
    if (const gpu::Program* program = gpu::program_for({out}))
        return gpu::widen_nf4(*program, codes, scales, quantiles, out);
    if (!out.is_cpu() || out.scalar_type() != torch::kFloat32) {
        out.copy_(nf4_dequantized(codes, scales, columns));
        return;
    }
    const auto* const from_codes = codes.const_data_ptr<std::uint8_t>();
    const auto* const from_scales = scales.const_data_ptr<float>();
    auto* const to = out.mutable_data_ptr<float>();
    at::parallel_for(0, out.size(0), rows_a_thread(columns), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row)
            dequantize_row(from_codes + row * nf4_bytes(columns), from_scales + row * nf4_blocks(columns), columns, to + row * columns);
    });
}

torch::Tensor nf4_dequantized(const torch::Tensor& codes, const torch::Tensor& scales, std::int64_t columns)
{
    const torch::Tensor table = torch::from_blob(const_cast<CodePair*>(pairs.data()), {256, 2}).to(codes.device());
    const torch::Tensor numbers = at::embedding(table, codes.to(torch::kInt)).flatten(1).narrow(1, 0, columns); // (n, columns)
    return numbers * scales.repeat_interleave(nf4_block, 1).narrow(1, 0, columns);
}

}
