#include "checkpoint/input_file.h"

#include "common/files.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {
namespace {

std::uint64_t size_of(const Descriptor& file, const std::filesystem::path& path)
{
    struct stat information = {};
    if (::fstat(file.number(), &information) != 0)
        throw_system_error("Could not read", path, errno);
    return static_cast<std::uint64_t>(information.st_size);
}

}

InputFile::InputFile(const std::filesystem::path& path)
    : m_path(path), m_file(open_for_reading(path)), m_size(size_of(m_file, path))
{
}

void InputFile::read_at(std::uint64_t offset, void* out, std::size_t size) const
{
    char* next = static_cast<char*>(out);
    while (size > 0) {
        const ssize_t count = ::pread(m_file.number(), next, size, static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw_system_error("Could not read", m_path, errno);
        if (count == 0)
            fail("it ends before byte " + std::to_string(offset + size) + ", so it was cut short.");
        next += count;
        offset += static_cast<std::uint64_t>(count);
        size -= static_cast<std::size_t>(count);
    }
}

std::string InputFile::read_at(std::uint64_t offset, std::size_t size) const
{
    if (offset > m_size || size > m_size - offset)
        fail("it ends before byte " + std::to_string(offset + size) + ", so it was cut short.");
    std::string bytes(size, '\0');
    read_at(offset, bytes.data(), size);
    return bytes;
}

void InputFile::fail(const std::string& reason) const
{
    throw damaged_model_file(m_path, reason);
}

Error damaged_model_file(const std::filesystem::path& path, const std::string& reason)
{
    return Error(ErrorKind::Damaged, "The file \"" + path.string() + "\" cannot be used: " + reason
                 + " Get it again, or choose another one.");
}

std::string shown(std::string_view foreign)
{
    std::string result;
    for (const char character : foreign.substr(0, 100)) {
        const bool plain = character >= ' ' && character <= '~' && character != '"';
        result += plain ? character : '?';
    }
    return "\"" + result + (foreign.size() > 100 ? "...\"" : "\"");
}

}
