#pragma once

#include <filesystem>

namespace winnow {

// With the folders above it; one that is there is left as it is. Throws Error(NoSpace, Denied, ...) that names it.
void make_folder(const std::filesystem::path& folder);

}
