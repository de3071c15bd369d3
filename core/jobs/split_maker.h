#pragma once

#include "classify/splits.h"
#include "store/project.h"
#include "store/tasks.h"
#include "store/undo_log.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace winnow {

struct SplitCounts {
    std::int64_t train = 0;
    std::int64_t validation = 0;
    std::int64_t test = 0;
    std::int64_t without_part = 0; // labelled, and in none of them
};

// 70 % to train on, 10 % for validation, 20 % for the test, by label.
SplitPlan default_split_plan(std::int64_t seed);

// Splits the labelled comments of a task and keeps the split in the document, replacing the one there. Throws Error as
// split_items and set_splits do: Usage once the test scores were looked at.
SplitCounts make_split(Project& project, const StoredTask& task, const SplitPlan& plan);

struct TakenIn {
    std::optional<UndoStep> step; // none: nothing could be taken in
    std::int64_t left_out = 0;    // nearly the same as comments of validation or test: who learns from them measures too well
};

// Puts the labelled comments that are in no part of the split into the training part, behind those that are there: also where the
// split is frozen, since neither validation nor test changes. One step of undo. Throws Error as move_to_split does.
TakenIn take_into_training(Project& project, const StoredTask& task, const std::string& annotator);

// Of each label, the largest number of comments of the split that are nearly the same text, and so in one part.
std::map<std::string, std::int64_t> largest_groups(Project& project, const StoredTask& task);

// How many take_into_training would leave out.
std::int64_t left_out_of_training(Project& project, const StoredTask& task);

}
