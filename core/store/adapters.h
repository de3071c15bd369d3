#pragma once

#include "store/project.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Takes the files of an adapter folder (not its subfolders) into the document; belongs inside a Transaction.
void store_adapter(Project& project, std::int64_t run, const std::filesystem::path& folder);
bool has_adapter(Project& project, std::int64_t run);
// The latest run one of whose adapter's files has this name and these bytes.
std::optional<std::int64_t> run_with_adapter_file(Project& project, const std::string& name, const std::string& content);
// Writes the files of a run's adapter into an existing, empty folder. Error(NotFound): that run has none.
void extract_adapter(Project& project, std::int64_t run, const std::filesystem::path& folder);

}
