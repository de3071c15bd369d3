#include "training/example_order.h"

#include "training/batches.h"
#include "training/schedule.h"

#include <algorithm>

namespace winnow {

ExampleOrder::ExampleOrder(const std::vector<PromptTokens>& prompts, const TrainingSettings& settings, std::uint64_t seed)
    : m_prompts(prompts)
    , m_seed(seed)
    , m_steps_per_epoch(steps_per_epoch(settings, std::ssize(prompts)))
    , m_of_a_step(static_cast<std::size_t>(settings.batch_size) * settings.gradient_accumulation_steps)
{
}

std::vector<const PromptTokens*> ExampleOrder::of_step(std::int64_t step)
{
    const std::int64_t epoch = step / m_steps_per_epoch;
    if (epoch != m_epoch)
        m_examples = of_epoch(epoch);
    m_epoch = epoch;
    const std::size_t begin = static_cast<std::size_t>(step % m_steps_per_epoch) * m_of_a_step;
    const std::size_t end = std::min(begin + m_of_a_step, m_examples.size());
    return {m_examples.begin() + static_cast<std::ptrdiff_t>(begin), m_examples.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::vector<const PromptTokens*> ExampleOrder::of_epoch(std::int64_t epoch) const
{
    std::vector<const PromptTokens*> examples;
    for (const std::size_t index : epoch_order(m_prompts.size(), m_seed, epoch))
        examples.push_back(&m_prompts[index]);
    return examples;
}

}
