#pragma once

#include "checkpoint/gemma_config.h"
#include "protocol/memory_plan.h"

#include <cstdint>
#include <vector>

namespace winnow {

// What a training (or scoring) takes of the machine's memory at its peak, in bytes. Reckoned from what core/model keeps; measured by
// tests/bench/memory.
struct TrainingMemory {
    std::int64_t program = 0;     // libtorch and its libraries
    std::int64_t weights = 0;     // frozen, as they are held
    std::int64_t adapter = 0;     // with its gradient, the optimizer's moments and the best so far
    std::int64_t activations = 0; // kept for the backward pass
    std::int64_t lower_states = 0; // of all texts, kept for all epochs
    std::int64_t working = 0;     // what a layer or a loss needs while it is computed

    std::int64_t total() const { return program + weights + adapter + activations + lower_states + working; }
};

// On a CPU the embedding stays in its file as long as a few of its rows are enough; a GPU holds all of it.
enum class EmbeddingHeld {
    AsNeeded,
    Whole,
};

struct TokenCounts {
    std::int64_t in_largest_batch = 0;
    std::int64_t in_all_texts = 0; // 0: not known. Where lower layers are without adapters, what they make of all texts is kept
    std::int64_t in_longest_label = 1;
};

TrainingMemory training_memory(const GemmaConfig& model, const TrainingSettings& settings, const MemoryPlan& plan, const TokenCounts& tokens,
                               EmbeddingHeld embedding);

// The same of scoring, with the adapter in the weights or beside them.
TrainingMemory scoring_memory(const GemmaConfig& model, WeightType held, EmbeddingHeld embedding);

// On a CPU the projections of a small model are held twice while it is trained in float32, in the order of the forward pass
// and in that of the backward pass: 5 to 20% faster products for at most so many bytes.
constexpr std::int64_t most_bytes_of_second_layouts = std::int64_t{1} << 29;
// The bytes of the second one, of the layers that have a backward pass; 0 where there is none.
std::int64_t second_layout_bytes(const GemmaConfig& model, const TrainingSettings& settings, WeightType held);

// What a training keeps at most of what its lower layers make of the texts: enough for 14,000 comments of 30 tokens in the starter
// model. Beyond it they are computed anew each time.
constexpr std::int64_t most_bytes_of_lower_states = std::int64_t{1} << 30;

// Every plan that the settings leave open, at least one, from the plainest to the smallest: weights in `plain`, which costs no widening,
// the same with gradient checkpointing, which costs time only, then narrower weights.
std::vector<MemoryPlan> plans_of(const TrainingSettings& settings, WeightType plain);

}
