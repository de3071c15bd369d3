#pragma once

#include <cstdint>
#include <initializer_list>
#include <torch/types.h>

namespace winnow {

// Rows of float32 that lie `stride` numbers apart: a matrix, or some columns of one.
struct Rows {
    const float* data;
    std::int64_t count;
    std::int64_t width;
    std::int64_t stride;

    const float* row(std::int64_t index) const { return data + index * stride; }
    Rows narrow(std::int64_t first, std::int64_t how_many) const { return {row(first), how_many, width, stride}; }
    Rows columns(std::int64_t first, std::int64_t how_many) const { return {data + first, count, how_many, stride}; }
};

// A left factor of products, A(r, k) = data[r * row_stride + k * step]: a matrix or its transpose.
struct LeftFactor {
    const float* data;
    std::int64_t row_stride;
    std::int64_t step;

    float at(std::int64_t r, std::int64_t k) const { return data[r * row_stride + k * step]; }
};

// Whether each is a matrix of float32 on a CPU, or some columns of one, so that rows_of is allowed.
bool are_rows(std::initializer_list<torch::Tensor> matrices);
Rows rows_of(const torch::Tensor& matrix);

// The two products with a narrow or short matrix, on the calling thread: for matrices on whose arranging a matrix library
// spends its time. The rows of `out` lie `stride` numbers apart.
// out[v, r] = rows[r] . vectors[v]
void multiply_rows(const Rows& rows, const Rows& vectors, float* out, std::int64_t stride);
// out[v] += sum over r of weights(v, r) * rows[r], for v < count
void add_weighted_rows(const Rows& rows, const LeftFactor& weights, std::int64_t count, float* out, std::int64_t stride);

}
