#pragma once

#include "model/layer.h"

#include <functional>

namespace winnow {

struct GemmaWeights {
    torch::Tensor embed_tokens; // (vocab, hidden), also the output matrix
    torch::Tensor norm;         // (hidden) gain 1 + w, float32
    std::vector<GemmaLayer> layers;
};

// Reads the weights of a checkpoint straight into their final tensors. Throws Error(Damaged) for a tensor of another
// shape than the configuration's.
GemmaWeights load_weights(const Checkpoint& checkpoint, torch::Device device, torch::ScalarType dtype,
                          const std::function<void(double)>& progress);

}
