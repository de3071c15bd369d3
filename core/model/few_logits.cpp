#include "model/few_logits.h"

#include "model/loops.h"


#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace winnow {

namespace {

constexpr std::int64_t most_hidden_states = 32;
constexpr std::int64_t rows_of_a_part = 256; // a thread's share at a time
constexpr std::int64_t rows_at_once = 8;      // stay in a core's first cache between logits and gradient

struct Matrix {
    const float* data;
    std::int64_t rows;
    std::int64_t columns;

    const float* row(std::int64_t index) const { return data + index * columns; }
};

Matrix matrix_of(const torch::Tensor& tensor) // contiguous float32
{
    return {tensor.const_data_ptr<float>(), tensor.size(0), tensor.size(1)};
}

// An OnlineSoftmax of plain numbers.
struct PartialSoftmax {
    std::vector<float> maximum;
    std::vector<float> sum;
    std::vector<float> gradient; // empty where it is not wanted
};

// out[r] = rows[r] . h, for as many rows as `rows` has; four at a time, so that h is loaded for all of them together.
WINNOW_FOR_EVERY_PROCESSOR
void products(const Matrix& rows, const float* h, float* out)
{
    const std::int64_t width = rows.columns;
    std::int64_t r = 0;
    for (; r + 4 <= rows.rows; r += 4) {
        const float *a = rows.row(r), *b = rows.row(r + 1), *c = rows.row(r + 2), *d = rows.row(r + 3);
        float sum_a = 0, sum_b = 0, sum_c = 0, sum_d = 0;
#pragma omp simd reduction(+ : sum_a, sum_b, sum_c, sum_d)
        for (std::int64_t i = 0; i < width; ++i) {
            sum_a += a[i] * h[i];
            sum_b += b[i] * h[i];
            sum_c += c[i] * h[i];
            sum_d += d[i] * h[i];
        }
        out[r] = sum_a;
        out[r + 1] = sum_b;
        out[r + 2] = sum_c;
        out[r + 3] = sum_d;
    }
    for (; r < rows.rows; ++r) {
        const float* a = rows.row(r);
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < width; ++i)
            sum += a[i] * h[i];
        out[r] = sum;
    }
}

// out += sum of weights[r] * rows[r]
WINNOW_FOR_EVERY_PROCESSOR
void add_weighted(const Matrix& rows, const float* weights, float* out)
{
    const std::int64_t width = rows.columns;
    std::int64_t r = 0;
    for (; r + 4 <= rows.rows; r += 4) {
        const float *a = rows.row(r), *b = rows.row(r + 1), *c = rows.row(r + 2), *d = rows.row(r + 3);
        const float of_a = weights[r], of_b = weights[r + 1], of_c = weights[r + 2], of_d = weights[r + 3];
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i)
            out[i] += of_a * a[i] + of_b * b[i] + of_c * c[i] + of_d * d[i];
    }
    for (; r < rows.rows; ++r) {
        const float* a = rows.row(r);
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i)
            out[i] += weights[r] * a[i];
    }
}

void scale(float* numbers, std::int64_t count, float factor)
{
    if (factor != 1)
        std::transform(numbers, numbers + count, numbers, [&](float number) { return number * factor; });
}

// One hidden state and some rows. `logits` has room for one number a row.
void add_block(PartialSoftmax& part, std::int64_t n, const float* h, const Matrix& rows, float softcap, float* logits)
{
    products(rows, h, logits);
    if (softcap > 0)
        std::transform(logits, logits + rows.rows, logits, [&](float z) { return softcap * std::tanh(z / softcap); });
    const float maximum = std::max(part.maximum[n], *std::max_element(logits, logits + rows.rows));
    const float correction = std::exp(part.maximum[n] - maximum);
    part.maximum[n] = maximum;

    float sum = 0;
    for (std::int64_t r = 0; r < rows.rows; ++r) {
        const float power = std::exp(logits[r] - maximum);
        const float slope = softcap > 0 ? 1 - logits[r] / softcap * (logits[r] / softcap) : 1;
        sum += power;
        logits[r] = power * slope;
    }
    part.sum[n] = part.sum[n] * correction + sum;
    if (part.gradient.empty())
        return;
    float* gradient = part.gradient.data() + n * rows.columns;
    scale(gradient, rows.columns, correction);
    add_weighted(rows, logits, gradient);
}

PartialSoftmax softmax_over(const Matrix& hidden, const Matrix& rows, float softcap, bool with_gradient)
{
    const auto n = static_cast<std::size_t>(hidden.rows);
    PartialSoftmax part{std::vector<float>(n, -std::numeric_limits<float>::infinity()), std::vector<float>(n, 0),
                        std::vector<float>(with_gradient ? n * static_cast<std::size_t>(hidden.columns) : 0, 0)};
    std::array<float, rows_at_once> logits;
    for (std::int64_t first = 0; first < rows.rows; first += rows_at_once) {
        const Matrix block{rows.row(first), std::min(rows_at_once, rows.rows - first), rows.columns};
        for (std::int64_t i = 0; i < hidden.rows; ++i)
            add_block(part, i, hidden.row(i), block, softcap, logits.data());
    }
    return part;
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
        add_weighted({part.gradient.data() + static_cast<std::int64_t>(n) * width, 1, width}, &of_new, gradient);
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
    const Matrix all = matrix_of(rows);
    const std::int64_t count = (all.rows + rows_of_a_part - 1) / rows_of_a_part;
    std::vector<PartialSoftmax> parts(static_cast<std::size_t>(count));
    at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t first = i * rows_of_a_part;
            const Matrix own{all.row(first), std::min(rows_of_a_part, all.rows - first), all.columns};
            parts[i] = softmax_over(matrix_of(states), own, static_cast<float>(softcap), softmax.gradient.defined());
        }
    });
    for (const PartialSoftmax& part : parts)
        merge(softmax, part, all.columns);
}

}
