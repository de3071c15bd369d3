#include "common/files.h"

#include "common/descriptor.h"
#include "common/error.h"
#include "common/output_file.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

void sync_file(const fs::path& temporary, const fs::path& path)
{
    const Descriptor file(::open(temporary.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file || ::fsync(file.number()) != 0)
        throw_system_error("Could not write", path, errno);
}

// Some file systems refuse to sync a folder with EINVAL; they keep renames in order by themselves.
void sync_folder(const fs::path& folder, const fs::path& path)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened || (::fsync(opened.number()) != 0 && errno != EINVAL))
        throw_system_error("Could not make sure of", path, errno);
}

void keep_permissions(const fs::path& old_file, const fs::path& temporary)
{
    struct stat information = {};
    if (::stat(old_file.c_str(), &information) == 0 && ::chmod(temporary.c_str(), information.st_mode & 0777) != 0)
        throw_system_error("Could not write", old_file, errno);
}

fs::path temporary_beside(const fs::path& path)
{
    static std::atomic<unsigned> counter = 0;
    fs::path temporary = path;
    temporary += "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part";
    return temporary;
}

fs::path behind_links(const fs::path& path)
{
    std::error_code failed;
    if (!fs::is_symlink(path, failed))
        return path;
    const fs::path target = fs::weakly_canonical(path, failed);
    return failed ? path : target;
}

// Removes the temporary file unless it has become the real one; before, what a killed process of our number left.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& beside) : m_path(temporary_beside(beside)) { ::unlink(m_path.c_str()); }
    ~TemporaryFile() { ::unlink(m_path.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

// Unlike a rename, a link takes no other file's place. Some file systems have no links.
void give_new_name(const fs::path& temporary, const fs::path& path)
{
    if (::link(temporary.c_str(), path.c_str()) == 0)
        return;
    const bool no_links = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS;
    if (errno == EEXIST || (no_links && fs::exists(fs::symlink_status(path))))
        throw Error(ErrorKind::Usage, "\"" + path.string() + "\" is there already. Choose another name, or open it.");
    if (!no_links || ::rename(temporary.c_str(), path.c_str()) != 0)
        throw_system_error("Could not write", path, errno);
}

std::string read_at_most(const Descriptor& file, std::size_t limit, const fs::path& path)
{
    std::string bytes;
    char block[1 << 16];
    while (const std::size_t count = file.read(block, sizeof block, path)) {
        if (count > limit - bytes.size())
            throw Error(ErrorKind::Damaged, "Could not read \"" + path.string() + "\": it is larger than the "
                        + std::to_string(limit) + " bytes that such a file may have, so it is not what it should be.");
        bytes.append(block, count);
    }
    return bytes;
}

}

void write_file_atomically(const fs::path& path, std::string_view bytes)
{
    const fs::path target = behind_links(path);
    write_file_atomically(target, [&](const fs::path& temporary) {
        OutputFile file(temporary, target);
        file.write(bytes);
        file.finish();
    });
}

void write_file_atomically(const fs::path& path, const std::function<void(const fs::path& temporary)>& write)
{
    const fs::path target = behind_links(path);
    const TemporaryFile temporary(target);
    write(temporary.path());
    keep_permissions(target, temporary.path());
    sync_file(temporary.path(), target);
    if (::rename(temporary.path().c_str(), target.c_str()) != 0)
        throw_system_error("Could not write", target, errno);
    sync_folder(target.has_parent_path() ? target.parent_path() : fs::path("."), target);
}

void write_new_file_atomically(const fs::path& path, const std::function<void(const fs::path& temporary)>& write)
{
    const TemporaryFile temporary(path);
    write(temporary.path());
    sync_file(temporary.path(), path);
    give_new_name(temporary.path(), path);
    sync_folder(path.has_parent_path() ? path.parent_path() : fs::path("."), path);
}

std::string read_file(const fs::path& path, std::size_t limit)
{
    return read_at_most(open_for_reading(path), limit, path);
}

}
