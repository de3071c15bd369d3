#pragma once

#include "model/attention_sequence.h"
#include "model/gathered_keys.h"
#include "model/gemma.h"
#include "model/padded_blocks.h"

#include <torch/torch.h>

#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// Which token's query sees which keys, for N queries. The keys are R rows: the shared prefix first (cached or of this
// batch), then the suffixes end to end.
class AttentionPlan {
public:
    AttentionPlan(std::vector<AttentionSequence> sequences, std::int64_t query_count, const GemmaConfig& config, const torch::TensorOptions& weights);

    // Those of an equal past together, the longest of them first. The backward pass may outlive the plan.
    const std::shared_ptr<const std::vector<AttentionSequence>>& sequences() const { return m_sequences; }
    std::int64_t sliding_window() const { return m_heads.sliding_window; } // of sliding layers; 0: none

    // Made when they are first asked for: a way to compute attention needs one of them, or none.
    const PaddedBlocks& padded() const;
    const GatheredKeys& gathered() const;

private:
    AttentionHeads m_heads;
    torch::TensorOptions m_weights;
    std::int64_t m_query_count;
    std::shared_ptr<const std::vector<AttentionSequence>> m_sequences;
    mutable std::optional<PaddedBlocks> m_padded;
    mutable std::optional<GatheredKeys> m_gathered;
};

// A packed batch laid out for the layers of one model. `past` is the length of a cached prefix (0: the prefix, if any,
// is in the batch).
struct PackedLayout {
    torch::Tensor tokens;     // (T) int64
    torch::Tensor positions;  // (T) int64: where each token stands in its own sequence
    SelectedRows wanted;      // N of the T tokens
    AttentionPlan all_plan;   // for the queries of all T tokens
    AttentionPlan wanted_plan; // for the queries of the N wanted tokens: the last layer
};

// Throws Error: BadInput for a token that the model has not; Internal for wanted positions outside the batch, an empty
// batch, or a prefix beside a cached one.
PackedLayout lay_out(const PackedBatch& batch, std::int64_t past, const GemmaConfig& config, const torch::TensorOptions& weights);

}
