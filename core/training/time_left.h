#pragma once

#include <cstdint>

namespace winnow {

// Estimates how long a run still takes, from the steps and the scored examples it has seen.
class TimeLeft {
public:
    explicit TimeLeft(std::int64_t examples_of_a_step) : m_examples_of_a_step(examples_of_a_step) {}

    void step_done(double seconds);
    void scored(std::int64_t examples, double seconds);

    // Below 0: not known yet.
    double seconds(std::int64_t steps_left, std::int64_t examples_left_to_score) const;

private:
    double seconds_of_a_scored_example() const;

    std::int64_t m_examples_of_a_step;
    double m_step = -1;   // smoothed seconds of a step
    double m_scored = -1; // seconds an example, of the latest scoring
};

}
