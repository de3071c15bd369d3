#pragma once

#include "model/gemma.h"

#include <torch/torch.h>

#include <memory>
#include <vector>

namespace winnow {

// Sequences of similar length, padded to one shape: only here is anything padded, and not in the linear layers.
// B sequences, Hkv key heads, G query heads a key head, Q queries and S keys a sequence. All query heads of a key head
// lie side by side as rows, so that keys are not repeated.
struct AttentionBlock {
    torch::Tensor query_rows;   // (B, Hkv, G*Q) int64: rows of the queries seen as (N*H, D)
    torch::Tensor key_rows;     // (B, Hkv, S) int64: rows of the keys seen as (R*Hkv, D)
    torch::Tensor global_mask;  // (B or 1, 1, G*Q, S): 0 where the query sees the key, else -infinity
    torch::Tensor sliding_mask; // the same within the sliding window
};

struct AttentionQuery {
    std::int64_t index = 0;    // among the N queries
    std::int64_t position = 0; // in its sequence
};

// A sequence: `past` shared keys (rows 0, 1, ...), then its own from row `first`.
struct AttentionSequence {
    std::int64_t past = 0;
    std::int64_t first = 0;
    std::int64_t length = 0;
    std::vector<AttentionQuery> queries;

    std::int64_t key_row(std::int64_t key) const { return key < past ? key : first + key - past; }
    std::int64_t key_count() const { return past + length; }
};

// Which token's query sees which keys, for N queries. The keys are R rows: the shared prefix first (cached or of this
// batch), then the suffixes end to end. Once as the sequences themselves, for attention that takes rows as they lie, and
// once as padded blocks.
struct AttentionPlan {
    std::shared_ptr<const std::vector<AttentionSequence>> sequences; // the backward pass may outlive the plan
    std::int64_t sliding_window = 0;                                 // of sliding layers; 0: none
    std::vector<AttentionBlock> blocks;
    torch::Tensor output_rows; // (N, H) int64: rows of the blocks' outputs laid end to end
};

// A packed batch laid out for the layers of one model. `past` is the length of a cached prefix (0: the prefix, if any,
// is in the batch).
struct PackedLayout {
    torch::Tensor tokens;     // (T) int64
    torch::Tensor positions;  // (T) int64: where each token stands in its own sequence
    torch::Tensor wanted;     // (N) int64
    AttentionPlan all_plan;   // for the queries of all T tokens
    AttentionPlan wanted_plan; // for the queries of the N wanted tokens: the last layer
};

// Throws Error: BadInput for a token that the model has not; Internal for wanted positions outside the batch, an empty
// batch, or a prefix beside a cached one.
PackedLayout lay_out(const PackedBatch& batch, std::int64_t past, const GemmaConfig& config, const torch::TensorOptions& weights);

}
