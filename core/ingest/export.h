#pragma once

#include "ingest/formula_guard.h"
#include "store/scores.h"
#include "store/tasks.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace winnow {

struct ExportOptions {
    FormulaGuard guard = FormulaGuard::On;             // CSV and TSV only; JSON Lines is lossless without
    std::optional<std::vector<std::int64_t>> comments; // only these, in this order; none given: all of them
};

// Both write CSV, TSV or JSON Lines by the file's ending, whole or not at all, and return the number of rows. import_file
// reads what they write. Throw Error: Usage (another ending, the project's own file), NotFound (no such run), Denied,
// NoSpace.

// Columns id, text, label, split, annotator, time, note; then, where there is any, rater_fraction, judgement, "label by
// <reader>" for each (readings.h; the label, "skip" or "unsure"), "note by <reader>", settled by, split_position; then the
// metadata. In JSON Lines the readers are an object "label by". The id is the file's own, else the document's. A comment without a label has
// its row too.
std::int64_t export_labels(Project& project, const StoredTask& task, const std::filesystem::path& path,
                           const ExportOptions& options = {});

// Columns id, text, label, split, predicted, label in the run, then "score <label>" for each label of the run's task. The
// label is the current one; that in the run is the one it learned from or was measured by. Predicted by the run's threshold,
// or the label with the highest score where it has none.
std::int64_t export_scores(Project& project, std::int64_t run, const std::filesystem::path& path,
                           const ExportOptions& options = {});

}
