#include "model/row_loops.h"

#include "model/loops.h"

namespace winnow {

bool are_rows(std::initializer_list<torch::Tensor> matrices)
{
    return std::all_of(matrices.begin(), matrices.end(), [](const torch::Tensor& matrix) {
        return matrix.is_cpu() && matrix.scalar_type() == torch::kFloat32 && matrix.dim() == 2 && matrix.stride(1) == 1;
    });
}

Rows rows_of(const torch::Tensor& matrix)
{
    return {numbers(matrix), matrix.size(0), matrix.size(1), matrix.stride(0)};
}

// Four rows at a time, so that the vector is loaded for all of them together.
WINNOW_FOR_EVERY_PROCESSOR
void multiply_rows(const Rows& rows, const float* vector, float* out)
{
    const std::int64_t width = rows.width;
    std::int64_t r = 0;
    for (; r + 4 <= rows.count; r += 4) {
        const float *a = rows.row(r), *b = rows.row(r + 1), *c = rows.row(r + 2), *d = rows.row(r + 3);
        float sum_a = 0, sum_b = 0, sum_c = 0, sum_d = 0;
#pragma omp simd reduction(+ : sum_a, sum_b, sum_c, sum_d)
        for (std::int64_t i = 0; i < width; ++i) {
            sum_a += a[i] * vector[i];
            sum_b += b[i] * vector[i];
            sum_c += c[i] * vector[i];
            sum_d += d[i] * vector[i];
        }
        out[r] = sum_a;
        out[r + 1] = sum_b;
        out[r + 2] = sum_c;
        out[r + 3] = sum_d;
    }
    for (; r < rows.count; ++r) {
        const float* a = rows.row(r);
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < width; ++i)
            sum += a[i] * vector[i];
        out[r] = sum;
    }
}

WINNOW_FOR_EVERY_PROCESSOR
void add_weighted_rows(const Rows& rows, const float* weights, float* out)
{
    const std::int64_t width = rows.width;
    std::int64_t r = 0;
    for (; r + 4 <= rows.count; r += 4) {
        const float *a = rows.row(r), *b = rows.row(r + 1), *c = rows.row(r + 2), *d = rows.row(r + 3);
        const float of_a = weights[r], of_b = weights[r + 1], of_c = weights[r + 2], of_d = weights[r + 3];
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i)
            out[i] += of_a * a[i] + of_b * b[i] + of_c * c[i] + of_d * d[i];
    }
    for (; r < rows.count; ++r) {
        const float* a = rows.row(r);
#pragma omp simd
        for (std::int64_t i = 0; i < width; ++i)
            out[i] += weights[r] * a[i];
    }
}

}
