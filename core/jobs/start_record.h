#pragma once

#include "store/runs.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace winnow {

// The adapter that a training began with, as its run keeps it.
struct StartRecord {
    std::int64_t run = 0; // of the same project; 0: none of its runs has this adapter
    std::string folder;   // then: the name of its folder. Not the way there, which says too much to those who are given the project
    std::string sha256;   // of its tensors
};

// Of the adapter in that folder, for Run::start. A run is known by the bytes of its adapter, wherever that was exported to.
// Throws Error: NotFound, Denied.
std::string start_record(Project& project, const std::filesystem::path& adapter);

std::optional<StartRecord> start_of(const Run& run); // none: it began with a fresh adapter. Throws Error(Damaged)

}
