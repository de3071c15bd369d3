#pragma once

#include <torch/torch.h>

namespace winnow {

// The large products of a model, without autograd: x (T, in) and a weight (out, in) that changes seldom or never.
//
// On a CPU float32 goes through oneDNN, which needs less time than the library behind mm at these shapes, most of all
// with few rows (tests/bench/README.md); everything else through mm.
torch::Tensor product_transposed(const torch::Tensor& x, const torch::Tensor& weight); // x W^T: (T, out)
torch::Tensor product(const torch::Tensor& g, const torch::Tensor& weight);            // g W, g (T, out): (T, in)

}
