#pragma once

#include <torch/torch.h>

namespace winnow {

// Of the logits seen so far, a row each: their maximum m, sum(exp(l - m)), and sum(exp(l - m) dl/dh) (Milakov and
// Gimelshein 2018). So the logits of a whole vocabulary never stand in memory together.
struct OnlineSoftmax {
    OnlineSoftmax(const torch::Tensor& hidden, bool with_gradient);

    torch::Tensor maximum;  // (N, 1)
    torch::Tensor sum;      // (N, 1)
    torch::Tensor gradient; // (N, d), undefined where it is not wanted

    // hidden (N, d), rows (n, d) of the output matrix. Few hidden states on a CPU take a loop of their own, which reads
    // the rows from memory once; others two matrix products.
    void add(const torch::Tensor& hidden, const torch::Tensor& rows, double softcap);

    // The same by matrix products, whatever the shapes.
    void add_by_products(const torch::Tensor& hidden, const torch::Tensor& rows, double softcap);
};

// d(cap tanh(z / cap)) / dz, from the capped logits.
torch::Tensor soft_cap_slope(const torch::Tensor& capped, double softcap);

}
