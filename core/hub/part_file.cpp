#include "hub/part_file.h"

#include "common/files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longest_etag = 1024;

Descriptor open_part(const fs::path& path)
{
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!file)
        throw_system_error("Could not write", path, errno);
    return file;
}

std::int64_t size_of(const Descriptor& file, const fs::path& path)
{
    struct stat information = {};
    if (::fstat(file.number(), &information) != 0)
        throw_system_error("Could not read", path, errno);
    return information.st_size;
}

void sync(int file, const fs::path& path)
{
    // Some file systems refuse to sync a folder with EINVAL; they keep renames in order by themselves.
    if (::fsync(file) != 0 && errno != EINVAL)
        throw_system_error("Could not write", path, errno);
}

}

fs::path part_path(const fs::path& target)
{
    return target.string() + ".part";
}

PartFile::PartFile(fs::path target)
    : m_target(std::move(target)), m_path(part_path(m_target)), m_file(open_part(m_path)), m_bytes(size_of(m_file, m_path))
{
}

fs::path PartFile::etag_path() const
{
    return m_path.string() + ".etag";
}

std::string PartFile::etag() const
{
    return fs::exists(etag_path()) ? read_file(etag_path(), longest_etag) : "";
}

void PartFile::remember_etag(const std::string& etag)
{
    std::error_code ignored;
    if (etag.empty() || etag.size() > longest_etag)
        fs::remove(etag_path(), ignored);
    else
        write_file_atomically(etag_path(), etag);
}

void PartFile::start_over()
{
    if (::ftruncate(m_file.number(), 0) != 0)
        throw_system_error("Could not write", m_path, errno);
    m_bytes = 0;
}

void PartFile::discard()
{
    start_over();
    remember_etag({});
}

void PartFile::append(std::string_view bytes)
{
    m_file.write(bytes, m_path);
    m_bytes += static_cast<std::int64_t>(bytes.size());
}

void PartFile::finish()
{
    sync(m_file.number(), m_path);
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        throw_system_error("Could not write", m_target, errno);
    const Descriptor folder(::open(m_target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        sync(folder.number(), m_target);
    remember_etag({});
}

}
