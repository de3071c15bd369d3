#include "common/line_buffer.h"

namespace winnow {

bool LineBuffer::append(std::string_view bytes, const std::function<void(std::string_view)>& on_line)
{
    while (!m_overflowed && !bytes.empty()) {
        const std::size_t newline = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, newline);
        const bool is_overlong = m_partial.size() + piece.size() > m_longest;
        m_overflowed = is_overlong && m_overlong == OverlongLine::EndsTheStream;
        if (m_overflowed)
            break;
        m_partial += piece.substr(0, m_longest + 1 - m_partial.size());
        if (newline == std::string_view::npos)
            break;
        const std::string line = std::move(m_partial);
        m_partial.clear();
        on_line(line);
        bytes.remove_prefix(newline + 1);
    }
    return !m_overflowed;
}

}
