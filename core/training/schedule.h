#pragma once

#include "protocol/training_settings.h"

#include <cstdint>

namespace winnow {

// How many steps a training has, and the learning rate of each, as transformers' Trainer counts and computes them.
class LearningRateSchedule {
public:
    LearningRateSchedule(const TrainingSettings& settings, std::int64_t total_steps);

    // Of step 0, 1, ... total_steps - 1. As transformers' get_{constant,linear,cosine}_schedule_with_warmup: the rate
    // rises from 0 in ceil(warmup_ratio * total_steps) steps, then stays, falls to 0 in a line, or as half a cosine.
    double rate(std::int64_t step) const;

private:
    Schedule m_schedule;
    double m_peak;
    std::int64_t m_warmup_steps;
    std::int64_t m_total_steps;
};

// Steps of one pass over `examples`, the last of which may hold fewer than batch_size * gradient_accumulation_steps.
std::int64_t steps_per_epoch(const TrainingSettings& settings, std::int64_t examples);

// ceil(epochs * steps_per_epoch); at least 1.
std::int64_t total_steps(const TrainingSettings& settings, std::int64_t examples);

}
