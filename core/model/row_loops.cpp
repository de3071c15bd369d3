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

namespace {

// Blocks of four rows and two vectors: what is loaded of either serves several products, so that a core's arithmetic is the
// limit, not its loads.

[[gnu::always_inline]] inline float dot(const float* a, const float* vector, std::int64_t width)
{
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < width; ++i)
        sum += a[i] * vector[i];
    return sum;
}

[[gnu::always_inline]] inline void four_dots(const Rows& rows, const float* vector, float* out)
{
    const float *a = rows.row(0), *b = rows.row(1), *c = rows.row(2), *d = rows.row(3);
    float sum_a = 0, sum_b = 0, sum_c = 0, sum_d = 0;
#pragma omp simd reduction(+ : sum_a, sum_b, sum_c, sum_d)
    for (std::int64_t i = 0; i < rows.width; ++i) {
        sum_a += a[i] * vector[i];
        sum_b += b[i] * vector[i];
        sum_c += c[i] * vector[i];
        sum_d += d[i] * vector[i];
    }
    out[0] = sum_a;
    out[1] = sum_b;
    out[2] = sum_c;
    out[3] = sum_d;
}

[[gnu::always_inline]] inline void eight_dots(const Rows& rows, const float* u, const float* v, float* of_u, float* of_v)
{
    const float *a = rows.row(0), *b = rows.row(1), *c = rows.row(2), *d = rows.row(3);
    float u_a = 0, u_b = 0, u_c = 0, u_d = 0, v_a = 0, v_b = 0, v_c = 0, v_d = 0;
#pragma omp simd reduction(+ : u_a, u_b, u_c, u_d, v_a, v_b, v_c, v_d)
    for (std::int64_t i = 0; i < rows.width; ++i) {
        u_a += a[i] * u[i];
        u_b += b[i] * u[i];
        u_c += c[i] * u[i];
        u_d += d[i] * u[i];
        v_a += a[i] * v[i];
        v_b += b[i] * v[i];
        v_c += c[i] * v[i];
        v_d += d[i] * v[i];
    }
    of_u[0] = u_a;
    of_u[1] = u_b;
    of_u[2] = u_c;
    of_u[3] = u_d;
    of_v[0] = v_a;
    of_v[1] = v_b;
    of_v[2] = v_c;
    of_v[3] = v_d;
}

[[gnu::always_inline]] inline void add_weighted(const float* a, float weight, std::int64_t width, float* out)
{
#pragma omp simd
    for (std::int64_t i = 0; i < width; ++i)
        out[i] += weight * a[i];
}

// From left to right, so that every product goes into the sum in one instruction.
[[gnu::always_inline]] inline void add_four_weighted(const Rows& rows, const LeftFactor& weights, std::int64_t v, std::int64_t r, float* out)
{
    const float *a = rows.row(0), *b = rows.row(1), *c = rows.row(2), *d = rows.row(3);
    const float of_a = weights.at(v, r), of_b = weights.at(v, r + 1), of_c = weights.at(v, r + 2), of_d = weights.at(v, r + 3);
#pragma omp simd
    for (std::int64_t i = 0; i < rows.width; ++i)
        out[i] = out[i] + of_a * a[i] + of_b * b[i] + of_c * c[i] + of_d * d[i];
}

// Of vectors v and v + 1.
[[gnu::always_inline]] inline void add_four_weighted_twice(const Rows& rows, const LeftFactor& weights, std::int64_t v, std::int64_t r, float* of_v, float* of_next)
{
    const float *a = rows.row(0), *b = rows.row(1), *c = rows.row(2), *d = rows.row(3);
    const float v_a = weights.at(v, r), v_b = weights.at(v, r + 1), v_c = weights.at(v, r + 2), v_d = weights.at(v, r + 3);
    const float w_a = weights.at(v + 1, r), w_b = weights.at(v + 1, r + 1), w_c = weights.at(v + 1, r + 2), w_d = weights.at(v + 1, r + 3);
#pragma omp simd
    for (std::int64_t i = 0; i < rows.width; ++i) {
        const float at_a = a[i], at_b = b[i], at_c = c[i], at_d = d[i];
        of_v[i] = of_v[i] + v_a * at_a + v_b * at_b + v_c * at_c + v_d * at_d;
        of_next[i] = of_next[i] + w_a * at_a + w_b * at_b + w_c * at_c + w_d * at_d;
    }
}

constexpr std::int64_t rows_of_a_block = 4;

}

WINNOW_FOR_EVERY_PROCESSOR
void multiply_rows(const Rows& rows, const Rows& vectors, float* out, std::int64_t stride)
{
    const std::int64_t blocked = rows.count / rows_of_a_block * rows_of_a_block;
    std::int64_t v = 0;
    for (; v + 2 <= vectors.count; v += 2) {
        for (std::int64_t r = 0; r < blocked; r += rows_of_a_block)
            eight_dots(rows.narrow(r, rows_of_a_block), vectors.row(v), vectors.row(v + 1), out + v * stride + r, out + (v + 1) * stride + r);
    }
    for (; v < vectors.count; ++v) {
        for (std::int64_t r = 0; r < blocked; r += rows_of_a_block)
            four_dots(rows.narrow(r, rows_of_a_block), vectors.row(v), out + v * stride + r);
    }
    for (v = 0; v < vectors.count; ++v) {
        for (std::int64_t r = blocked; r < rows.count; ++r)
            out[v * stride + r] = dot(rows.row(r), vectors.row(v), rows.width);
    }
}

WINNOW_FOR_EVERY_PROCESSOR
void add_weighted_rows(const Rows& rows, const LeftFactor& weights, std::int64_t count, float* out, std::int64_t stride)
{
    const std::int64_t blocked = rows.count / rows_of_a_block * rows_of_a_block;
    std::int64_t v = 0;
    for (; v + 2 <= count; v += 2) {
        for (std::int64_t r = 0; r < blocked; r += rows_of_a_block)
            add_four_weighted_twice(rows.narrow(r, rows_of_a_block), weights, v, r, out + v * stride, out + (v + 1) * stride);
    }
    for (; v < count; ++v) {
        for (std::int64_t r = 0; r < blocked; r += rows_of_a_block)
            add_four_weighted(rows.narrow(r, rows_of_a_block), weights, v, r, out + v * stride);
    }
    for (v = 0; v < count; ++v) {
        for (std::int64_t r = blocked; r < rows.count; ++r)
            add_weighted(rows.row(r), weights.at(v, r), rows.width, out + v * stride);
    }
}

}
