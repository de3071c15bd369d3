#include "hub/transfer_meter.h"

namespace winnow {

namespace {

constexpr std::chrono::seconds window{10};

}

void TransferMeter::note(std::int64_t bytes, Clock::time_point now)
{
    // A file that starts over takes bytes back: what was measured before says nothing any more.
    if (!m_moments.empty() && bytes < m_moments.back().bytes)
        m_moments.clear();
    m_moments.push_back({now, bytes});
    while (m_moments.size() > 2 && now - m_moments[1].time >= window)
        m_moments.pop_front();
}

double TransferMeter::bytes_per_second() const
{
    if (m_moments.size() < 2)
        return 0;
    const double seconds = std::chrono::duration<double>(m_moments.back().time - m_moments.front().time).count();
    return seconds > 0 ? static_cast<double>(m_moments.back().bytes - m_moments.front().bytes) / seconds : 0;
}

double TransferMeter::seconds_left(std::int64_t total_bytes) const
{
    const double speed = bytes_per_second();
    if (total_bytes < 0 || speed <= 0)
        return -1;
    return static_cast<double>(total_bytes - m_moments.back().bytes) / speed;
}

}
