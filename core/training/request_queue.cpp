#include "training/request_queue.h"

#include "common/error.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace winnow {

namespace {

constexpr int most_reads_at_once = 256; // an owner that never stops to write is not waited for

bool takes_the_place(const ServingRequest& newer, const ServingRequest& older)
{
    return newer.text != older.text || newer.effects == older.effects;
}

}

RequestQueue::RequestQueue(int input, ReportEvent report)
    : m_input(input)
    , m_report(std::move(report))
    , m_lines(longest_request, OverlongLine::IsCut)
    , m_latest(std::chrono::steady_clock::now())
{
}

bool RequestQueue::take(std::chrono::milliseconds patience)
{
    for (int reads = 0; reads < most_reads_at_once && !m_ended && can_read(reads == 0 ? patience : std::chrono::milliseconds(0)); ++reads)
        read_once();
    return !m_ended;
}

bool RequestQueue::can_read(std::chrono::milliseconds patience) const
{
    pollfd descriptor{m_input, POLLIN, 0};
    return ::poll(&descriptor, 1, static_cast<int>(patience.count())) > 0; // interrupted by a signal: nothing for now
}

void RequestQueue::read_once()
{
    char block[65536];
    const ssize_t count = ::read(m_input, block, sizeof block);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    const auto on_line = [this](std::string_view line) { take_line(line); };
    m_ended = count <= 0;
    if (!m_ended)
        static_cast<void>(m_lines.append({block, static_cast<std::size_t>(count)}, on_line)); // an overlong line is cut
    else if (!m_lines.partial().empty())
        take_line(std::string(m_lines.partial()));
}

void RequestQueue::take_line(std::string_view line)
{
    m_latest = std::chrono::steady_clock::now();
    try {
        add(parse_request(line));
    } catch (const Error& error) {
        m_report(RequestRefused{id_of_refused(line), error.what()});
    }
}

void RequestQueue::add(ServingRequest request)
{
    if (m_current && takes_the_place(request, *m_current)) {
        m_report(RequestSkipped{m_current->id});
        m_current.reset();
    }
    std::erase_if(m_waiting, [&](const ServingRequest& older) {
        if (!takes_the_place(request, older))
            return false;
        m_report(RequestSkipped{older.id});
        return true;
    });
    m_waiting.push_back(std::move(request));
}

std::optional<ServingRequest> RequestQueue::next()
{
    m_current.reset();
    if (m_waiting.empty())
        return std::nullopt;
    const auto plain = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [](const ServingRequest& request) { return request.effects == WordEffects::None; });
    const auto chosen = plain == m_waiting.end() ? m_waiting.begin() : plain;
    m_current = std::move(*chosen);
    m_waiting.erase(chosen);
    return m_current;
}

}
