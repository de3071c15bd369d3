#pragma once

#include <torch/torch.h>

namespace winnow {

// x / sqrt(mean(x^2) + eps) * gain over the last dimension, in float32 whatever x is (Zhang and Sennrich 2019). Gemma's
// gain is 1 + w. `gain` is float32 and frozen; differentiable in x, of which the backward keeps x and one number a row.
torch::Tensor rms_norm(const torch::Tensor& x, const torch::Tensor& gain, double eps);

// The same without autograd, for functions that have it built in: its value and one number a row, and the way back with them.
struct NormedRows {
    torch::Tensor out;
    torch::Tensor scale; // (..., 1) float32
};
NormedRows normed_rows(const torch::Tensor& x, const torch::Tensor& gain, double eps);
torch::Tensor normed_rows_back(const torch::Tensor& gradient, const torch::Tensor& x, const torch::Tensor& gain, const torch::Tensor& scale);

// The same for rows of `width` float32 on the calling thread. scale: one number a row. `out` may be `gradient`.
void norm_rows(const float* x, const float* gain, float eps, std::int64_t rows, std::int64_t width, float* scale, float* out);
void norm_rows_back(const float* gradient, const float* x, const float* gain, const float* scale, std::int64_t rows, std::int64_t width, float* out);

}
