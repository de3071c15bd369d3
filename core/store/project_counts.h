#pragma once

#include "store/project.h"

#include <cstdint>

namespace winnow {

// How much a project holds.
struct ProjectCounts {
    std::int64_t comments = 0;
    std::int64_t labels = 0; // comments that have one, of each task
    std::int64_t runs = 0;
    bool operator==(const ProjectCounts&) const = default;
};

ProjectCounts counts_in(Project& project);

// Of a file, of any version: of a backup. Throws Error(NotFound, Damaged, NewerFormat). Off the GUI thread.
ProjectCounts counts_of(const std::filesystem::path& file);

}
