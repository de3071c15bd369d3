#pragma once

#include "checkpoint/safetensors.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace winnow {

// The safetensors files of a Hugging Face folder: model.safetensors, or those that model.safetensors.index.json names,
// with exactly the tensors that it lists. Throws Error: NotFound, Denied, Damaged.
std::vector<std::unique_ptr<SafetensorsFile>> open_shards(const std::filesystem::path& folder);

}
