#include "checkpoint/gguf_stream.h"

#include <algorithm>

namespace winnow {

std::string GgufStream::text(std::uint64_t limit, const char* what)
{
    const auto length = number<std::uint64_t>(what);
    if (length > limit)
        m_file.fail(std::string(what) + " claims " + std::to_string(length) + " bytes; at most "
                    + std::to_string(limit) + " are allowed.");
    return bytes(length, what);
}

std::string GgufStream::bytes(std::uint64_t count, const char* what)
{
    if (count > left())
        m_file.fail(std::string(what) + " claims " + std::to_string(count) + " bytes, more than the file has left.");
    std::string result(static_cast<std::size_t>(count), '\0');
    read(result.data(), result.size(), what);
    return result;
}

void GgufStream::read(void* out, std::size_t size, const char* what)
{
    if (size > left())
        m_file.fail(std::string("it ends within ") + what + ", so it was cut short.");
    char* next = static_cast<char*>(out);
    while (size > 0) {
        if (m_used == m_buffer.size())
            refill();
        const std::size_t count = std::min(size, m_buffer.size() - m_used);
        std::memcpy(next, m_buffer.data() + m_used, count);
        m_used += count;
        next += count;
        size -= count;
    }
}

void GgufStream::refill()
{
    constexpr std::uint64_t piece = 1 << 18;
    m_begin += m_used;
    m_used = 0;
    m_buffer = m_file.read_at(m_begin, static_cast<std::size_t>(std::min(piece, m_file.size() - m_begin)));
}

}
