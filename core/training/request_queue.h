#pragma once

#include "common/line_buffer.h"
#include "protocol/serving.h"
#include "training/worker.h"

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

// The requests of a serving worker, as they arrive on a descriptor. Says `skipped` and `refused` itself; which request
// skips which is written in protocol/serving.h.
class RequestQueue {
public:
    // The descriptor stays the caller's.
    RequestQueue(int input, ReportEvent report);

    // Waits at most so long for input, and takes all that is there. False once the input has ended.
    bool take(std::chrono::milliseconds patience);

    // What to answer next; it is the request under way until the next call. None: nothing waits.
    std::optional<ServingRequest> next();

    // A newer request took the place of the one under way, which is not to be answered any more.
    bool current_is_skipped() const { return !m_current; }

    bool has_ended() const { return m_ended; }
    std::chrono::steady_clock::time_point latest_request() const { return m_latest; } // or when the queue was made

private:
    bool can_read(std::chrono::milliseconds patience) const;
    void read_once();
    void take_line(std::string_view line);
    void add(ServingRequest request);

    int m_input;
    ReportEvent m_report;
    LineBuffer m_lines;
    std::vector<ServingRequest> m_waiting; // at most one of each kind, for one text
    std::optional<ServingRequest> m_current;
    std::chrono::steady_clock::time_point m_latest;
    bool m_ended = false;
};

}
