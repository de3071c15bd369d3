#pragma once

#include "model/attention_sequence.h"

#include <torch/torch.h>

#include <vector>

namespace winnow {

// Sequences of similar length, padded to one shape: only here is anything padded, and not in the linear layers.
// B sequences, Hkv key heads, G query heads a key head, Q queries and S keys a sequence. All query heads of a key head
// lie side by side as rows, so that keys are not repeated.
struct PaddedBlock {
    torch::Tensor query_rows;   // (B, Hkv, G*Q) int64: rows of the queries seen as (N*H, D)
    torch::Tensor key_rows;     // (B, Hkv, S) int64: rows of the keys seen as (R*Hkv, D)
    torch::Tensor global_mask;  // (B or 1, 1, G*Q, S): 0 where the query sees the key, else -infinity
    torch::Tensor sliding_mask; // the same within the sliding window
};

struct PaddedBlocks {
    std::vector<PaddedBlock> blocks;
    torch::Tensor output_rows; // (N, H) int64: rows of the blocks' outputs laid end to end
};

// `sequences` stand with those of an equal past together, the longest of them first. weights: device and type of the masks.
PaddedBlocks padded_blocks(const std::vector<AttentionSequence>& sequences, std::int64_t query_count, const AttentionHeads& heads,
                           const torch::TensorOptions& weights);

}
