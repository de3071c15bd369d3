#pragma once

#include <torch/torch.h>

namespace winnow {

// How the residual stream goes on after a branch of a block (attention, MLP) has joined it.
struct Joined {
    torch::Tensor sum;    // (N, hidden)
    torch::Tensor normed; // (N, hidden), what the next branch begins with
};

// sum = residual + norm(branch, branch_gain), normed = norm(sum, gain): RMSNorms as rms_norm has them, in one loop on a CPU.
// branch_gain undefined (Gemma 1): the branch joins as it is. The backward keeps the branch, the sum and two numbers a row.
Joined join(const torch::Tensor& residual, const torch::Tensor& branch, const torch::Tensor& branch_gain, const torch::Tensor& gain, double eps);

// The plain way, of rms_norm.
Joined plain_join(const torch::Tensor& residual, const torch::Tensor& branch, const torch::Tensor& branch_gain, const torch::Tensor& gain, double eps);

}
