#pragma once

#include "store/project.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// Writes the adapter of a run as a PEFT folder, whole or not at all; gives the names of its files. Throws Error:
// NotFound (no such run, no adapter), Usage (the folder is there and not empty), NoSpace, Denied, Damaged.
std::vector<std::string> export_adapter(Project& project, std::int64_t run, const std::filesystem::path& folder);

}
