#pragma once

#include "model/frozen_matrix.h"

namespace winnow {

// The cross-entropy of each row, (N) float32, as below.
torch::Tensor chunked_cross_entropies(const torch::Tensor& hidden, const FrozenMatrix& embedding, const torch::Tensor& targets,
                                      double softcap);

// sum(w_i * ce_i) / sum(w_i) of the soft-capped logits hidden * embedding^T (softcap 0: none), differentiable in hidden.
// hidden (N, d), embedding (V, d) frozen, targets (N) int64, weights (N) float32 -> scalar float32.
// One pass over the embedding in chunks of rows, as flash attention passes over its keys: the softmax is corrected as
// the largest logit grows, and the gradient is gathered on the way, so that no (N, V) is ever held.
torch::Tensor chunked_cross_entropy(const torch::Tensor& hidden, const FrozenMatrix& embedding, const torch::Tensor& targets,
                                    const torch::Tensor& weights, double softcap);

}
