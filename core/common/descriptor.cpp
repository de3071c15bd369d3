#include "common/descriptor.h"

#include "common/files.h"

#include <cerrno>
#include <unistd.h>

namespace winnow {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

std::size_t Descriptor::read(char* block, std::size_t size, const std::filesystem::path& path) const
{
    for (;;) {
        const ssize_t count = ::read(m_number, block, size);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            throw_system_error("Could not read", path, errno);
    }
}

}
