#include "common/make_folder.h"

#include "common/files.h"

#include <system_error>

namespace winnow {

void make_folder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw_system_error("Could not make the folder", folder, error.value());
}

}
