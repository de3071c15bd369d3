#include "common/output_file.h"

#include "common/files.h"

#include <cerrno>
#include <fcntl.h>

namespace winnow {

OutputFile::OutputFile(const std::filesystem::path& path, const std::filesystem::path& shown)
    : m_shown(shown), m_file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666))
{
    if (!m_file)
        throw_system_error("Could not write", shown, errno);
}

void OutputFile::write(std::string_view bytes)
{
    constexpr std::size_t large = 1 << 16;
    if (m_buffer.size() + bytes.size() < large) {
        m_buffer += bytes;
        return;
    }
    finish();
    m_file.write(bytes, m_shown);
}

void OutputFile::finish()
{
    m_file.write(m_buffer, m_shown);
    m_buffer.clear();
}

}
