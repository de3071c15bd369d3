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

// Whether each is a matrix of float32 on a CPU, or some columns of one, so that rows_of is allowed.
bool are_rows(std::initializer_list<torch::Tensor> matrices);
Rows rows_of(const torch::Tensor& matrix);

// The two products of a matrix and a vector, on the calling thread: for matrices so narrow or so short that a matrix
// library spends its time on arranging them.
void multiply_rows(const Rows& rows, const float* vector, float* out);      // out[r] = rows[r] . vector
void add_weighted_rows(const Rows& rows, const float* weights, float* out); // out += sum of weights[r] * rows[r]

}
