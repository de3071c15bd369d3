#pragma once

#include "protocol/event.h"
#include "training/worker.h"

#include <chrono>
#include <string>

namespace winnow {

// Hands events on; of those that only show progress at most four a second.
class Reporter {
public:
    explicit Reporter(ReportEvent report) : m_report(std::move(report)) {}

    void tell(const Event& event);
    void progress(const Progress& progress); // the first and the last of a phase always

private:
    ReportEvent m_report;
    std::string m_phase;
    std::chrono::steady_clock::time_point m_latest;
};

}
