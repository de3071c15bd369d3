#include "store/failed_open.h"

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>

namespace winnow {
namespace {

thread_local int last_error = 0;

int open_and_keep_error(const char* path, int flags, int mode)
{
    const int file = ::open(path, flags, mode);
    const bool is_second_attempt = last_error != 0 && (flags & O_ACCMODE) == O_RDONLY && errno == ENOENT;
    if (file >= 0)
        last_error = 0;
    else if (!is_second_attempt)
        last_error = errno;
    return file;
}

int set_open()
{
    sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
    return files->xSetSystemCall(files, "open", reinterpret_cast<sqlite3_syscall_ptr>(open_and_keep_error));
}

}

void keep_errors_of_opening()
{
    static const int once = set_open();
    static_cast<void>(once);
}

int error_of_opening()
{
    return last_error;
}

}
