#pragma once

#include "model/embedding.h"
#include "model/layer.h"

#include <functional>

namespace winnow {

struct GemmaWeights {
    Embedding embed_tokens; // also the output matrix
    torch::Tensor norm;     // (hidden) gain 1 + w, float32
    std::vector<GemmaLayer> layers;
};

// Reads the weights of a checkpoint straight into the type that they are held in, some rows at a time: matrices as `held`
// (the embedding never in fewer than 8 bits), gains in float32. `computed`: device and type of the products. Throws
// Error(Damaged) for a tensor of another shape than the configuration's.
// With `int8_products` all projections but o_proj, which is float32 then, compute in eight bits (int8_product.h), whatever
// `held` is.
GemmaWeights load_weights(const Checkpoint& checkpoint, WeightType held, const torch::TensorOptions& computed, bool int8_products,
                          const std::function<void(double)>& progress, EmbeddingPlace embedding);

}
