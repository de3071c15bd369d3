#include "output/byte_progress.h"

#include <iostream>
#include <unistd.h>

namespace winnow {

ByteProgress::ByteProgress(std::string what)
    : m_what(std::move(what)), m_terminal(::isatty(STDERR_FILENO) == 1), m_begun(std::chrono::steady_clock::now())
{
}

bool ByteProgress::show(std::int64_t done, std::int64_t total)
{
    if (!m_terminal || total <= 0 || std::chrono::steady_clock::now() - m_begun < std::chrono::seconds(1))
        return true;
    std::cerr << "\r\033[K" << m_what << "  " << done * 100 / total << "%" << std::flush;
    m_drawn = true;
    return true;
}

void ByteProgress::clear()
{
    if (m_drawn)
        std::cerr << "\r\033[K" << std::flush;
    m_drawn = false;
}

}
