#pragma once

#include "jobs/run_figures.h"
#include "store/comment_list.h"
#include "store/runs.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// What the page shows of one run and one part of its comments, read at one moment.
struct ReviewData {
    Run run;
    Task task; // as the run was trained
    Split part = Split::Test;
    std::size_t validation_size = 0; // scored and labelled comments
    std::size_t test_size = 0;
    int test_looks = 0;
    ScoredPart scored;
    BinarySample binary;             // the positive label against the rest
    BinarySample validation;         // on which a threshold is chosen; may be empty
    std::vector<CommentRow> rows;    // of scored.comments, in their order
    std::vector<std::string> columns; // further columns of the project

    int positive() const { return task.positive_index(); }
    std::size_t size() const { return scored.sample.size(); }
};

// At which score of the positive label a run decides: its own threshold; without one a half where there are two labels,
// which is what the highest score says; none: the highest score decides.
std::optional<double> threshold_in_use(const Run& run, const Task& task);

// Which part of a run is shown: the wanted one where it has it; without a wish the validation part, so that opening the
// page is no look.
Split part_to_show(const ReviewData& sizes, std::optional<Split> wanted);

// For another thread, with a connection of its own. Without `with_rows` the comments are left out: for a run to compare
// with. Throws Error as the document does.
enum class Rows { Read, LeaveOut };
ReviewData read_review(const std::filesystem::path& project, std::int64_t run, std::optional<Split> wanted, Rows rows = Rows::Read);

}
