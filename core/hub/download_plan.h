#pragma once

#include "hub/remote_model.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace winnow {

// Which bytes a download brings: found once, so that one that goes on later brings the same ones. It stays beside the
// model, where `verify` compares with it.
struct DownloadPlan {
    ModelAddress address; // with its commit or version
    std::vector<RemoteFile> files;

    std::int64_t total_bytes() const; // below 0 where the size of a file is not known
};

inline constexpr const char* plan_file = "winnow-source.json"; // in a model's folder

// Throws Error: NoSpace, Denied; Damaged for one that is not whole or names a path outside.
void write_plan(const std::filesystem::path& file, const DownloadPlan& plan);
DownloadPlan read_plan(const std::filesystem::path& file);

}
