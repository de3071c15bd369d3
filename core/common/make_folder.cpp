#include "common/make_folder.h"

#include "common/files.h"

#include <cerrno>
#include <sys/stat.h>
#include <system_error>

namespace winnow {

void make_folder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw_system_error("Could not make the folder", folder, error.value());
}

void make_private_folder(const std::filesystem::path& folder)
{
    if (folder.has_parent_path())
        make_folder(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        throw_system_error("Could not make the folder", folder, errno);
}

}
