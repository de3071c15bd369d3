#pragma once

#include "store/runs.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// Writes the files of a run's adapter into an existing, empty folder: with the threshold that the run decides at now, which
// may be another than the training chose, in winnow.json and README.md. Throws Error: NotFound, NoSpace, Denied, Damaged.
void write_adapter(Project& project, const Run& run, const std::filesystem::path& folder);

// Writes the adapter of a run as a PEFT folder, whole or not at all; gives the names of its files. Throws Error:
// NotFound (no such run, no adapter), Usage (the folder is there and not empty), NoSpace, Denied, Damaged.
std::vector<std::string> export_adapter(Project& project, std::int64_t run, const std::filesystem::path& folder);

}
