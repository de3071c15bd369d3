#pragma once

#include "model/lora_linear.h"
#include "model/row_loops.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace winnow {

// LoRA beside one product with a frozen matrix (lora_linear.h), forward and back, in loops on the threads of a CPU; what
// gpu/lora.h is on a GPU. A matrix library spends most of its time on arranging such thin matrices, and at the end of each loop
// the threads wait for one another: so one loop does what all projections of an input have to do between two products.
// All tensors are contiguous and float32; nothing here is seen by autograd.
class LoraLoops {
public:
    LoraLoops(const std::vector<LoraProjection>& adapted, InputNorm norm); // at least one, each with an adapter

    // Forward. x (T, in) -> the input of the product: norm(x), or x itself where there is no norm.
    torch::Tensor input(const torch::Tensor& x);
    // y (T, all out) += scale (input A^T) B^T
    void add(torch::Tensor& y) const;

    // Backward, after those two, with g (T, all out), the gradient of y. First scale g B of all, side by side: (T, R).
    torch::Tensor reduced_gradient(const torch::Tensor& g) const;
    // Then the rest. of_x (T, in) comes as g W and becomes the gradient of x; it may be undefined, as nobody may want it.
    // Returns the gradients of A (r, in) and B (out, r) of each projection, in turn.
    std::vector<torch::Tensor> gradients(torch::Tensor of_x, const torch::Tensor& x, const torch::Tensor& g, const torch::Tensor& of_reduced) const;

private:
    struct Place {
        std::int64_t first; // its columns of y
        std::int64_t out;
        std::int64_t rank_begin; // its columns of the R
        std::int64_t rank;
        float scale;
        torch::Tensor lora_A;         // (r, in)
        torch::Tensor lora_B;         // (out, r)
        torch::Tensor scaled_columns; // scale B^T (r, out)
    };

    // Of one thread: the gradients of tokens [begin, begin + count), and of the factors for the columns from `column` on.
    void finish_tokens(torch::Tensor& of_x, const torch::Tensor& x, const torch::Tensor& of_reduced, std::int64_t begin, std::int64_t count) const;
    void sum_A(const Place& place, const Rows& x, const std::vector<float>& counts, std::int64_t column, float* of_A) const;
    void sum_B(const Place& place, const Rows& g, std::int64_t column, float* of_B) const;

    std::vector<Place> m_places;
    std::int64_t m_ranks = 0; // R
    InputNorm m_norm;
    torch::Tensor m_norm_scale; // (T, 1), where there is a norm
    torch::Tensor m_reduced;    // input A^T (T, R)
};

}
