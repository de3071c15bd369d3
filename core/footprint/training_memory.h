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
    std::int64_t working = 0;     // what a layer or a loss needs while it is computed

    std::int64_t total() const { return program + weights + adapter + activations + working; }
};

// `tokens`: of the largest batch.
TrainingMemory training_memory(const GemmaConfig& model, const TrainingSettings& settings, const MemoryPlan& plan, std::int64_t tokens);

// The same of scoring, with the adapter in the weights or beside them.
TrainingMemory scoring_memory(const GemmaConfig& model, WeightType held);

// Every plan that the settings leave open, at least one, from the plainest to the smallest: weights in `plain`, which costs no widening,
// the same with gradient checkpointing, which costs time only, then narrower weights.
std::vector<MemoryPlan> plans_of(const TrainingSettings& settings, WeightType plain);

}
