#pragma once

#include <filesystem>
#include <functional>

namespace winnow {

// The folder itself where it can be made; else the first of "NAME-2", "NAME-3", … that can.
std::filesystem::path free_folder(const std::filesystem::path& wanted);

// Makes a folder, whole or not at all: `write` fills a temporary one beside it, which then gets its name. Throws Error:
// Usage where there is something at `folder` that is not an empty folder; NoSpace, Denied, NotFound; what `write` throws.
void make_folder_atomically(const std::filesystem::path& folder, const std::function<void(const std::filesystem::path& temporary)>& write);

}
