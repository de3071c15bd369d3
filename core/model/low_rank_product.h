#pragma once

#include <torch/torch.h>

namespace winnow {

// The products of LoRA's factors, without autograd. "few" has r rows of n numbers, r being a rank. A matrix library spends
// most of its time on arranging such thin matrices; on a CPU in float32, and with a rank of at most 64, plain loops read
// each number once. y, x and weights may be some columns of a wider matrix.
torch::Tensor thin_product(const torch::Tensor& x, const torch::Tensor& few);                 // x few^T, x (T, n): (T, r)
torch::Tensor thin_sum(const torch::Tensor& weights, const torch::Tensor& x);                 // weights^T x, (T, r), (T, n): (r, n)
void add_thin_product(torch::Tensor& y, const torch::Tensor& weights, const torch::Tensor& few); // y += weights few, y (T, n)

}
