#include "hub/private_file.h"

#include "common/descriptor.h"
#include "common/files.h"
#include "common/make_folder.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {

namespace fs = std::filesystem;

void write_private_file(const fs::path& path, std::string_view bytes)
{
    if (path.has_parent_path())
        make_private_folder(path.parent_path());
    if (fs::exists(path) && ::chmod(path.c_str(), 0600) != 0)
        throw_system_error("Could not write", path, errno);
    // Made with its permissions: at no moment can another user read it.
    write_file_atomically(path, [&](const fs::path& temporary) {
        const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file)
            throw_system_error("Could not write", path, errno);
        file.write(bytes, path);
    });
}

}
