#pragma once

#include <torch/torch.h>

#include <functional>
#include <vector>

namespace winnow {

using Segment = std::function<torch::Tensor(const torch::Tensor&)>;

// Gradient checkpointing (Chen et al. 2016): segment(x), of which nothing is kept for the backward pass but x; there the
// segment is computed again, with the same random numbers where it drops out. What it refers to must live until then.
// `parameters`: the tensors in it that require a gradient, beside x.
torch::Tensor checkpointed(const Segment& segment, const torch::Tensor& x, const std::vector<torch::Tensor>& parameters);

}
