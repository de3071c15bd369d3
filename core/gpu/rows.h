#pragma once

#include "gpu/program.h"

#include <torch/torch.h>

#include <array>

// The kernels called with tensors, without autograd. Tensors of "numbers" are of one type, float32 or bfloat16, and contiguous
// unless said otherwise; gains, scales and angles are float32.
namespace winnow::gpu {

// The program for these numbers, where they lie contiguously on a GPU that has one; else none: another way is taken then.
const Program* program_for(std::initializer_list<torch::Tensor> numbers);

struct Normed {
    torch::Tensor out;
    torch::Tensor scale; // (..., 1)
};

// RMSNorm over the last dimension, and its way back (model/norm_row.h says the same for a CPU).
Normed norm_rows(const Program& program, const torch::Tensor& x, const torch::Tensor& gain, double eps);
torch::Tensor norm_rows_back(const Program& program, const torch::Tensor& gradient, const torch::Tensor& x, const torch::Tensor& gain, const torch::Tensor& scale);

struct JoinedRows {
    torch::Tensor sum;    // residual + branch, or + norm(branch)
    torch::Tensor normed; // norm(sum)
    torch::Tensor scales; // (rows, 2)
};

// branch_gain: undefined where the branch is not normed.
JoinedRows join_rows(const Program& program, const torch::Tensor& residual, const torch::Tensor& branch, const torch::Tensor& branch_gain,
                     const torch::Tensor& gain, double eps);
struct JoinedGradients {
    torch::Tensor residual;
    torch::Tensor branch; // the same tensor where the branch is not normed
};
JoinedGradients join_rows_back(const Program& program, const torch::Tensor& of_sum, const torch::Tensor& of_normed, const torch::Tensor& branch,
                               const torch::Tensor& sum, const torch::Tensor& branch_gain, const torch::Tensor& gain, const torch::Tensor& scales);

// What is the same for all tokens when their heads are parted.
struct HeadFrame {
    std::int64_t queries = 0; // heads
    std::int64_t keys = 0;    // heads, of the values too
    std::int64_t dim = 0;
    torch::Tensor query_gain; // both undefined: not normed
    torch::Tensor key_gain;
    double eps = 0;
    torch::Tensor cosine; // (tokens, ..., dim / 2)
    torch::Tensor sine;
};

struct HeadParts {
    torch::Tensor queries; // (tokens, queries, dim)
    torch::Tensor keys;    // (tokens, keys, dim)
    torch::Tensor values;
    torch::Tensor scales{}; // (tokens, queries + keys)
};

HeadParts part_heads(const Program& program, const torch::Tensor& qkv, const HeadFrame& frame);
// -> (tokens, (queries + 2 keys) dim). qkv is not read without gains.
torch::Tensor part_heads_back(const Program& program, const HeadParts& gradients, const torch::Tensor& qkv, const HeadFrame& frame);

// gate_up (rows, 2 width) -> (rows, width)
torch::Tensor gated_gelu(const Program& program, const torch::Tensor& gate_up);
torch::Tensor gated_gelu_back(const Program& program, const torch::Tensor& gradient, const torch::Tensor& gate_up);

// NF4 (model/nf4.h) back to numbers: out (rows, columns). table: its sixteen numbers.
void widen_nf4(const Program& program, const torch::Tensor& codes, const torch::Tensor& scales, const std::array<float, 16>& table, torch::Tensor& out);
// codes (rows, columns) int8, scales (rows, 1)
void widen_int8(const Program& program, const torch::Tensor& codes, const torch::Tensor& scales, torch::Tensor& out);

// Of one or two tensors (R, ...) of equal shape: the given rows of each. rows (N) int64
std::vector<torch::Tensor> copies_of_rows(const Program& program, const std::vector<torch::Tensor>& tensors, const torch::Tensor& rows);
// And back, of one or two tensors (N, ...): row r of the result is the sum of rows places[j] for begins[r] <= j < begins[r + 1].
// begins (R + 1), places (N) int64
std::vector<torch::Tensor> sums_of_copies(const Program& program, const std::vector<torch::Tensor>& tensors, const torch::Tensor& begins, const torch::Tensor& places);

}
