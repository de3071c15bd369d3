#pragma once

#include <torch/torch.h>

namespace winnow {

// The angles of some positions, as cosine and sine: (T, 1, D/2) float32.
struct Rotation {
    torch::Tensor cosine;
    torch::Tensor sine;
};

// Rotary position embedding (Su et al. 2021): pair i turns by position * theta^(-2i/D) / scaling_factor. The factors, (D/2) float32,
// are the same for all passes of a model.
torch::Tensor rotary_frequencies(std::int64_t head_dim, double theta, double scaling_factor, torch::Device device);
Rotation rotation(const torch::Tensor& positions, const torch::Tensor& frequencies);

// Turns x (T, H, D) where, as in Hugging Face's checkpoints, component i is paired with i + D/2.
torch::Tensor rotate(const torch::Tensor& x, const Rotation& rotation);

}
