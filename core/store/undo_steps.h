#pragma once

#include "store/recording.h"

#include <cstdint>
#include <optional>
#include <string>

namespace winnow {

// A step with what is needed to undo and redo it, as the document keeps it.
struct StoredStep {
    UndoStep step;
    IdRanges annotations;
    std::optional<std::int64_t> import_id;
    std::string changes;
    std::string removed; // of an import that is undone
};

enum class StepState { Done, Undone };

// Each throws SQLite::Exception.
std::int64_t add_step(Project& project, const StoredStep& step);
std::optional<UndoStep> next_step(Project& project, const std::string& annotator, StepState state);
StoredStep stored_step(Project& project, std::int64_t id);
void update_step(Project& project, const StoredStep& step, StepState state);
void remove_step(Project& project, std::int64_t id);
void remove_undone_steps(Project& project, const std::string& annotator);
void remove_old_steps(Project& project); // beyond what is kept

}
