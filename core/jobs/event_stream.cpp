#include "jobs/event_stream.h"

#include "common/error.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace winnow {

namespace {

struct Envelope {
    std::int64_t version = 0;
    std::int64_t sequence = 0;
};

// The two fields every event begins with; none where the line is something else.
std::optional<Envelope> envelope_of(std::string_view line)
{
    if (line.empty() || line.front() != '{')
        return std::nullopt;
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("event") || !json.contains("v") || !json.contains("seq"))
        return std::nullopt;
    if (!json["v"].is_number_integer() || !json["seq"].is_number_integer())
        return std::nullopt;
    return Envelope{json["v"].get<std::int64_t>(), json["seq"].get<std::int64_t>()};
}

}

bool EventStream::append(std::string_view bytes)
{
    if (!m_fault.empty())
        return false;
    const bool fits = m_lines.append(bytes, [this](std::string_view line) { read_line(line); });
    if (!fits && m_fault.empty())
        m_fault = "it printed a line longer than " + std::to_string(longest_line) + " bytes.";
    return m_fault.empty();
}

bool EventStream::finish()
{
    if (m_fault.empty() && !m_lines.partial().empty())
        read_line(std::string(m_lines.partial()));
    return m_fault.empty();
}

void EventStream::read_line(std::string_view line)
{
    if (!m_fault.empty())
        return;
    const auto envelope = envelope_of(line);
    if (!envelope) {
        m_listener.on_stray(line);
        return;
    }
    if (envelope->version != protocol_version) {
        m_fault = "it speaks version " + std::to_string(envelope->version) + " of the protocol, and this program version " +
                  std::to_string(protocol_version) + ": they come from different releases.";
        return;
    }
    if (!sequence_holds(envelope->sequence))
        return;
    try {
        m_listener.on_event(parse_event(line));
    } catch (const Error& error) {
        m_fault = error.what();
    }
}

bool EventStream::sequence_holds(std::int64_t sequence)
{
    const bool first = m_last_sequence < 0;
    const bool holds = first ? sequence == 0 || sequence == 1 : sequence == m_last_sequence + 1;
    if (!holds)
        m_fault = "part of its report is missing (line " + std::to_string(sequence) + " came after line " +
                  std::to_string(m_last_sequence) + ").";
    m_last_sequence = sequence;
    return holds;
}

}
