#pragma once

#include "gpu/program.h"

#include <torch/torch.h>

#include <vector>

// LoRA beside a frozen product (Hu et al. 2021), for projections of one input side by side: y = x W^T + scale (x A^T) B^T. Each function
// is one kernel for all of them. x, y and their gradients are contiguous numbers (float32 or bfloat16), all else is float32.
namespace winnow::gpu {

// An adapted projection: columns [first, first + out) of y.
struct LoraPlace {
    std::int64_t first = 0;
    double scale = 0;
    torch::Tensor a; // (rank, width), contiguous
    torch::Tensor b; // (out, rank), contiguous
};

constexpr std::size_t most_projections = 3;

// The ranks of all stand side by side: R of them together.
class Lora {
public:
    Lora(const Program& program, std::vector<LoraPlace> places); // at least one, at most `most_projections`

    torch::Tensor reduced(const torch::Tensor& x) const;                     // x (T, width) -> x A^T, (T, R)
    void add(torch::Tensor& y, const torch::Tensor& reduced) const;          // y (T, columns)
    torch::Tensor reduced_gradient(const torch::Tensor& g) const;            // of y's gradient (T, columns), scale g B: (T, R)
    void add_back(torch::Tensor& of_x, const torch::Tensor& of_reduced) const; // of_x (T, width)
    // One tensor a place, as its factor is.
    std::vector<torch::Tensor> gradients_of_a(const torch::Tensor& x, const torch::Tensor& of_reduced) const;
    std::vector<torch::Tensor> gradients_of_b(const torch::Tensor& g, const torch::Tensor& reduced) const;

private:
    // As kernels/lora.cu has it.
    struct Adapters {
        const void* a[most_projections]{};
        const void* b[most_projections]{};
        int first[most_projections]{};
        int out[most_projections]{};
        int rank[most_projections]{};
        int rank_begin[most_projections]{};
        float scale[most_projections]{};
        int count = 0;
        int ranks = 0;
    };

    torch::Tensor for_ranks(const torch::Tensor& x) const; // (T, R)

    const Program& m_program;
    std::vector<LoraPlace> m_places;
    Adapters m_adapters;
};

}
