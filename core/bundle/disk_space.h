#pragma once

#include <cstdint>
#include <filesystem>

namespace winnow {

// Throws Error(NoSpace), with both sizes, when the disk that `path` will lie on has less than `bytes` free.
void require_disk_space(const std::filesystem::path& path, std::uint64_t bytes);

}
