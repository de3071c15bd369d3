#pragma once

#include "store/comment_list.h"
#include "store/project_counts.h"

#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// One thing that is wrong with a project, and how often.
struct Fault {
    enum class Kind {
        Structure,     // pages, rows or indexes that are broken (integrity_check)
        Reference,     // rows of `table` that refer to nothing
        Words,         // the index for searching does not agree with the texts
        CurrentLabel,  // comments whose label is not the newest of their history
        UnknownLabel,  // comments with a label that their task does not have
        FurtherColumn, // comments whose further columns cannot be read
    };
    Kind kind = Kind::Structure;
    std::string table; // for Reference
    std::int64_t count = 0;
};

struct ProjectCheck {
    ProjectCounts counts; // as far as they can be read
    std::vector<Fault> faults;
    bool is_sound() const { return faults.empty(); }
};

// Examines all of a project; the file is only read, and others may write it meanwhile. Throws Error: NotFound, NewerFormat,
// Damaged where not even its tables can be read, NoSpace for the copy that is examined (in the folder of temporary
// files), Cancelled. Off the GUI thread.
ProjectCheck check_project(const std::filesystem::path& path, const ShouldStop& should_stop = {});

}
