#pragma once

#include <filesystem>

namespace winnow {

// With the folders above it; one that is there is left as it is. Throws Error(NoSpace, Denied, ...) that names it.
void make_folder(const std::filesystem::path& folder);

// The same, but a folder that is made here is for nobody else to read: at no moment. Those above it are as others are.
void make_private_folder(const std::filesystem::path& folder);

}
