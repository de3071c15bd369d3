#include "common/descriptor.h"

#include "common/error.h"
#include "common/files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
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

void Descriptor::write(std::string_view bytes, const std::filesystem::path& path) const
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw_system_error("Could not write", path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

Descriptor open_for_reading(const std::filesystem::path& path)
{
    // O_NONBLOCK: a named pipe must not stop us before we can see that it is one.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat information = {};
    if (!file || ::fstat(file.number(), &information) != 0)
        throw_system_error("Could not read", path, errno);
    if (!S_ISREG(information.st_mode))
        throw Error(ErrorKind::BadInput, "Could not read \"" + path.string() + "\": it is a folder or a device. Name a file.");
    return file;
}

}
