#include "training/reporter.h"

namespace winnow {

void Reporter::tell(const Event& event)
{
    if (m_report)
        m_report(event);
}

void Reporter::progress(const Progress& progress)
{
    const auto now = std::chrono::steady_clock::now();
    const bool is_due = now - m_latest >= std::chrono::milliseconds(250);
    if (!is_due && progress.phase == m_phase && progress.step != progress.total_steps)
        return;
    m_phase = progress.phase;
    m_latest = now;
    tell(progress);
}

}
