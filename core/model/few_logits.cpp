#include "model/few_logits.h"

#include "model/row_loops.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace winnow {

namespace {

constexpr std::int64_t most_hidden_states = 32;
constexpr std::int64_t rows_of_a_part = 256; // a thread's share at a time
constexpr std::int64_t parts_at_once = 128;   // each has a gradient as large as the hidden states
constexpr std::int64_t rows_at_once = 8;      // stay in a core's first cache between logits and gradient

// An OnlineSoftmax of plain numbers.
struct PartialSoftmax {
    std::vector<float> maximum;
    std::vector<float> sum;
    std::vector<float> gradient; // empty where it is not wanted
};

void scale(float* numbers, std::int64_t count, float factor)
{
    if (factor != 1)
        std::transform(numbers, numbers + count, numbers, [&](float number) { return number * factor; });
}

// The logits of one hidden state and some rows join its softmax, and become what each row counts in its gradient.
void add_logits(PartialSoftmax& part, std::int64_t n, std::int64_t width, float* logits, std::int64_t rows, float softcap)
{
    if (softcap > 0)
        std::transform(logits, logits + rows, logits, [&](float z) { return softcap * std::tanh(z / softcap); });
    const float maximum = std::max(part.maximum[n], *std::max_element(logits, logits + rows));
    const float correction = std::exp(part.maximum[n] - maximum);
    part.maximum[n] = maximum;

    float sum = 0;
    for (std::int64_t r = 0; r < rows; ++r) {
        const float power = std::exp(logits[r] - maximum);
        const float slope = softcap > 0 ? 1 - logits[r] / softcap * (logits[r] / softcap) : 1;
        sum += power;
        logits[r] = power * slope;
    }
    part.sum[n] = part.sum[n] * correction + sum;
    if (!part.gradient.empty())
        scale(part.gradient.data() + n * width, width, correction);
}

PartialSoftmax softmax_over(const Rows& hidden, const Rows& rows, float softcap, bool with_gradient)
{
    const auto n = static_cast<std::size_t>(hidden.count);
    PartialSoftmax part{std::vector<float>(n, -std::numeric_limits<float>::infinity()), std::vector<float>(n, 0),
                        std::vector<float>(with_gradient ? n * static_cast<std::size_t>(hidden.width) : 0, 0)};
    std::array<float, most_hidden_states * rows_at_once> logits;
    for (std::int64_t first = 0; first < rows.count; first += rows_at_once) {
        const Rows block = rows.narrow(first, std::min(rows_at_once, rows.count - first));
        multiply_rows(block, hidden, logits.data(), rows_at_once);
        for (std::int64_t i = 0; i < hidden.count; ++i)
            add_logits(part, i, hidden.width, logits.data() + i * rows_at_once, block.count, softcap);
        if (with_gradient)
            add_weighted_rows(block, {logits.data(), rows_at_once, 1}, hidden.count, part.gradient.data(), hidden.width);
    }
    return part;
}

std::vector<PartialSoftmax> parts_of(const Rows& hidden, const Rows& rows, float softcap, bool with_gradient)
{
    const std::int64_t count = (rows.count + rows_of_a_part - 1) / rows_of_a_part;
    std::vector<PartialSoftmax> parts(static_cast<std::size_t>(count));
    at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t first = i * rows_of_a_part;
            const Rows own = rows.narrow(first, std::min(rows_of_a_part, rows.count - first));
            parts[i] = softmax_over(hidden, own, softcap, with_gradient);
        }
    });
    return parts;
}

void merge(OnlineSoftmax& softmax, const PartialSoftmax& part, std::int64_t width)
{
    float* maximum = softmax.maximum.mutable_data_ptr<float>();
    float* sum = softmax.sum.mutable_data_ptr<float>();
    for (std::size_t n = 0; n < part.maximum.size(); ++n) {
        const float highest = std::max(maximum[n], part.maximum[n]);
        const float of_old = std::exp(maximum[n] - highest);
        const float of_new = std::exp(part.maximum[n] - highest);
        maximum[n] = highest;
        sum[n] = sum[n] * of_old + part.sum[n] * of_new;
        if (part.gradient.empty())
            continue;
        float* gradient = softmax.gradient.mutable_data_ptr<float>() + static_cast<std::int64_t>(n) * width;
        scale(gradient, width, of_old);
        add_weighted_rows({part.gradient.data() + static_cast<std::int64_t>(n) * width, 1, width, width}, {&of_new, 1, 1}, 1, gradient, width);
    }
}

}

bool are_few_logits(const torch::Tensor& hidden, const torch::Tensor& rows)
{
    return hidden.size(0) <= most_hidden_states && hidden.is_cpu() && hidden.scalar_type() == torch::kFloat32
        && rows.scalar_type() == torch::kFloat32 && rows.is_contiguous();
}

void add_few_logits(OnlineSoftmax& softmax, const torch::Tensor& hidden, const torch::Tensor& rows, double softcap)
{
    const torch::Tensor states = hidden.contiguous();
    const Rows all = rows_of(rows);
    for (std::int64_t first = 0; first < all.count; first += parts_at_once * rows_of_a_part) {
        const Rows some = all.narrow(first, std::min(parts_at_once * rows_of_a_part, all.count - first));
        for (const PartialSoftmax& part : parts_of(rows_of(states), some, static_cast<float>(softcap), softmax.gradient.defined()))
            merge(softmax, part, all.width);
    }
}

}
