#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace winnow {

// Bytes that a new program can take on this machine without others being pushed out: what Linux calls available, and no
// more than what a control group (a container, a Slurm job) leaves. None where the system does not say.
std::optional<std::int64_t> free_memory();

// The same from other places than /proc/meminfo and /sys/fs/cgroup.
std::optional<std::int64_t> free_memory(const std::filesystem::path& meminfo, const std::filesystem::path& control_group);

}
