#pragma once

#include "common/line_buffer.h"
#include "protocol/event.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace winnow {

// Reads what a worker says on its standard output. Lines that are no events (a library that prints) are handed on as
// stray text; an event that is missing, out of order or of another version of the protocol breaks the stream.
class EventStream {
public:
    struct Listener {
        std::function<void(const Event&)> on_event;
        std::function<void(std::string_view)> on_stray;
    };

    explicit EventStream(Listener listener) : m_listener(std::move(listener)), m_lines(longest_line) {}

    // False when the stream is broken; fault() says why. Nothing is read after that.
    [[nodiscard]] bool append(std::string_view bytes);
    // The stream has ended: an unfinished last line is taken as it is.
    [[nodiscard]] bool finish();

    const std::string& fault() const { return m_fault; }

private:
    void read_line(std::string_view line);
    bool sequence_holds(std::int64_t sequence);

    Listener m_listener;
    LineBuffer m_lines;
    std::int64_t m_last_sequence = -1; // none yet: the first event may count from 0 or 1
    std::string m_fault;
};

}
