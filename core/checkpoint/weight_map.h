#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace winnow {

// The weight_map of a sharded checkpoint: names by the file of the same folder that they lie in. Keras lists several
// files for one name where its variables went into different ones. Throws Error: NotFound, Denied, Damaged.
std::map<std::string, std::vector<std::string>> read_weight_map(const std::filesystem::path& index);

}
