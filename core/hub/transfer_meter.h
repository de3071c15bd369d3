#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

namespace winnow {

// The speed of a transfer over its last ten seconds, and what that means for the rest.
class TransferMeter {
public:
    using Clock = std::chrono::steady_clock;

    void note(std::int64_t bytes, Clock::time_point now = Clock::now()); // that are there by now
    double bytes_per_second() const;
    double seconds_left(std::int64_t total_bytes) const; // below 0: not known

private:
    struct Moment {
        Clock::time_point time;
        std::int64_t bytes = 0;
    };
    std::deque<Moment> m_moments;
};

}
