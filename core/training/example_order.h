#pragma once

#include "protocol/training_settings.h"
#include "training/loss.h"

#include <cstdint>
#include <vector>

namespace winnow {

// Which examples a step takes: those of an epoch in a shuffle that follows from the seed and the epoch alone. The prompts must live on.
class ExampleOrder {
public:
    ExampleOrder(const std::vector<PromptTokens>& prompts, const TrainingSettings& settings, std::uint64_t seed);

    std::vector<const PromptTokens*> of_step(std::int64_t step);
    std::vector<const PromptTokens*> of_epoch(std::int64_t epoch) const;

private:
    const std::vector<PromptTokens>& m_prompts;
    std::uint64_t m_seed;
    std::int64_t m_steps_per_epoch;
    std::size_t m_of_a_step; // fewer in the last step of an epoch
    std::int64_t m_epoch = -1;
    std::vector<const PromptTokens*> m_examples; // of that epoch
};

}
