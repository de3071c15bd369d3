#pragma once

#include <cstddef>

namespace winnow::fuzz {

// What reading one input may take. Beyond the time, or in a sanitized program the memory, the program ends as by a crash.
inline constexpr double most_seconds = 1; // of the processor: the clock of a busy machine says nothing
inline constexpr std::size_t most_bytes = std::size_t{256} << 20;

struct Spent {
    double seconds = 0;
    std::size_t bytes = 0; // that were held at once, beside what was there before
};

// Counts for one input, from its making to `spent`.
class Limits {
public:
    Limits();
    ~Limits();
    Limits(const Limits&) = delete;
    Limits& operator=(const Limits&) = delete;
    Spent spent() const;

private:
    double m_begun;
};

}
