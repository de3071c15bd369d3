#include "ingest/line_reader.h"

namespace winnow {

namespace {

constexpr std::size_t not_found = std::string::npos;

std::size_t find_break(std::string_view text, std::size_t from)
{
    const std::size_t line_feed = text.find('\n', from);
    const std::size_t carriage_return = text.substr(0, line_feed).find('\r', from);
    return carriage_return == not_found ? line_feed : carriage_return;
}

}

LineReader::LineReader(const std::filesystem::path& path, const std::string& encoding, std::size_t limit)
    : m_source(path, encoding), m_limit(limit)
{
}

bool LineReader::next(Line& line)
{
    std::size_t end = find_end(0);
    line.too_long = end == not_found;
    if (line.too_long) {
        skip_rest_of_line();
        end = m_limit;
    }
    if (end == m_position)
        return false;
    line.text = std::string_view(m_buffer).substr(m_position, end - m_position);
    line.number = ++m_number;
    m_position = end;
    return true;
}

void LineReader::put_back(std::string_view text, std::int64_t number)
{
    m_buffer.replace(0, m_position, text);
    m_position = 0;
    m_number = number - 1;
}

// Where the next line ends in the buffer, its ending included; not_found when it is longer than the limit. `from`
// counts from the line's beginning.
std::size_t LineReader::find_end(std::size_t from)
{
    for (;;) {
        const std::size_t at = find_break(m_buffer, m_position + from);
        if (at != not_found && at - m_position >= m_limit)
            return not_found;
        const bool pair_may_follow = at != not_found && m_buffer[at] == '\r' && at + 1 == m_buffer.size();
        if (at != not_found && !pair_may_follow)
            return at + (m_buffer.compare(at, 2, "\r\n") == 0 ? 2 : 1);
        from = (at == not_found ? m_buffer.size() : at) - m_position;
        if (from >= m_limit)
            return not_found;
        if (fill())
            continue;
        if (pair_may_follow || m_buffer.size() == m_position)
            return m_buffer.size();
        m_buffer.push_back('\n');
    }
}

bool LineReader::fill()
{
    m_buffer.erase(0, m_position);
    m_position = 0;
    const std::string_view piece = m_ended ? std::string_view() : m_source.next();
    m_ended = piece.empty();
    m_buffer.append(piece);
    return !m_ended;
}

// Leaves in the buffer the first `m_limit` bytes of the line that is too long, with the rest of the line gone.
void LineReader::skip_rest_of_line()
{
    const std::string beginning = m_buffer.substr(m_position, m_limit);
    m_position += m_limit;
    std::size_t end = find_end(0);
    while (end == not_found) {
        m_position += m_limit;
        end = find_end(0);
    }
    m_buffer.replace(0, end, beginning);
    m_position = 0;
}

}
