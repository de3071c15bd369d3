#include "training/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace winnow {

LearningRateSchedule::LearningRateSchedule(const TrainingSettings& settings, std::int64_t total_steps)
    : m_schedule(settings.schedule)
    , m_peak(settings.learning_rate)
    , m_warmup_steps(static_cast<std::int64_t>(std::ceil(settings.warmup_ratio * static_cast<double>(total_steps))))
    , m_total_steps(total_steps)
{
}

double LearningRateSchedule::rate(std::int64_t step) const
{
    if (step < m_warmup_steps)
        return m_peak * static_cast<double>(step) / static_cast<double>(m_warmup_steps);
    const double falling_steps = static_cast<double>(std::max<std::int64_t>(1, m_total_steps - m_warmup_steps));
    const double progress = static_cast<double>(step - m_warmup_steps) / falling_steps;
    switch (m_schedule) {
    case Schedule::Constant:
        return m_peak;
    case Schedule::Linear:
        return m_peak * std::max(0.0, 1 - progress);
    case Schedule::Cosine:
        return m_peak * std::max(0.0, 0.5 * (1 + std::cos(std::numbers::pi * progress)));
    }
    return m_peak;
}

std::int64_t steps_per_epoch(const TrainingSettings& settings, std::int64_t examples)
{
    const std::int64_t of_a_step = std::int64_t{settings.batch_size} * settings.gradient_accumulation_steps;
    return (examples + of_a_step - 1) / of_a_step;
}

std::int64_t total_steps(const TrainingSettings& settings, std::int64_t examples)
{
    const double steps = settings.epochs * static_cast<double>(steps_per_epoch(settings, examples));
    return static_cast<std::int64_t>(std::ceil(steps));
}

}
