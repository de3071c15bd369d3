#include "common/folder_lock.h"

#include "common/error.h"
#include "common/files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace winnow {

namespace {

int open_lock_file(const std::filesystem::path& path)
{
    const int number = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (number < 0)
        throw_system_error("Could not lock the folder", path.parent_path(), errno);
    return number;
}

}

FolderLock::FolderLock(const std::filesystem::path& folder) : m_descriptor(open_lock_file(folder / "lock"))
{
    if (::flock(m_descriptor.number(), LOCK_EX | LOCK_NB) == 0)
        return;
    if (errno != EWOULDBLOCK)
        throw_system_error("Could not lock the folder", folder, errno);
    throw Error(ErrorKind::Busy, "The job in " + folder.string() +
                                     " is being worked on by another Winnow. Wait until it is done, or end that one first.");
}

bool FolderLock::is_held(const std::filesystem::path& folder)
{
    const Descriptor file(::open((folder / "lock").c_str(), O_RDONLY | O_CLOEXEC));
    return file && ::flock(file.number(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

}
