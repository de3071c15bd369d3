#include "training/time_left.h"

namespace winnow {

namespace {

constexpr double share_of_the_latest_step = 0.1;
// Until examples were scored: no backward pass, which costs as much as the forward pass through frozen weights, and
// the prefix computed before.
constexpr double share_of_scoring = 0.4;

}

void TimeLeft::step_done(double seconds)
{
    m_step = m_step < 0 ? seconds : m_step + share_of_the_latest_step * (seconds - m_step);
}

void TimeLeft::scored(std::int64_t examples, double seconds)
{
    if (examples > 0)
        m_scored = seconds / static_cast<double>(examples);
}

double TimeLeft::seconds_of_a_scored_example() const
{
    if (m_scored >= 0)
        return m_scored;
    return share_of_scoring * m_step / static_cast<double>(m_examples_of_a_step);
}

double TimeLeft::seconds(std::int64_t steps_left, std::int64_t examples_left_to_score) const
{
    if (m_step < 0 && (steps_left > 0 || m_scored < 0))
        return -1;
    const double steps = steps_left > 0 ? m_step * static_cast<double>(steps_left) : 0;
    return steps + seconds_of_a_scored_example() * static_cast<double>(examples_left_to_score);
}

}
