#pragma once

#include "store/comment_list.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// What became of the rows of one table.
struct TableRepair {
    std::string table;
    std::int64_t kept = 0;
    std::optional<std::int64_t> lost = 0; // nothing: some, and nobody knows how many
};

struct RepairReport {
    std::vector<TableRepair> tables;
    bool lost_anything() const;
};

// Makes a copy of a damaged project out of all that can be read of it; the original is only read. A row is lost where its
// page cannot be read, where it breaks a rule of its table, or where what it belongs to is lost. The index of words, the
// labels that hold and everything else that is derived are made anew; the steps of undo are left behind. Throws Error:
// NotFound, Damaged (not even its tables can be read: only a backup helps), Usage (`copy` is there already), NoSpace, Denied,
// Cancelled. Off the GUI thread.
RepairReport repair_into(const std::filesystem::path& damaged, const std::filesystem::path& copy, const ShouldStop& should_stop = {});

}
