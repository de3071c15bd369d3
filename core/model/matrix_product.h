#pragma once

#include <torch/torch.h>

namespace winnow {

// The large products of a model, without autograd: x (T, in) and a weight (out, in) that changes seldom or never.
//
// On a CPU float32 goes through oneDNN, which needs less time than the library behind mm at these shapes, most of all
// with few rows (tests/bench/README.md); everything else through mm.
torch::Tensor product_transposed(const torch::Tensor& x, const torch::Tensor& weight); // x W^T: (T, out)
torch::Tensor product(const torch::Tensor& g, const torch::Tensor& weight);            // g W, g (T, out): (T, in)

// A weight (out, in) in oneDNN's own order, float32 on a CPU; otherwise it arranges the weight in each product, which with
// some dozen rows is a fifth of the time. Undefined where there is no oneDNN, or the weight is of another kind.
torch::Tensor packed(const torch::Tensor& weight);
torch::Tensor product_transposed_packed(const torch::Tensor& x, const torch::Tensor& packed_weight); // x W^T: (T, out)

}
