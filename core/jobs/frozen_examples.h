#pragma once

#include "protocol/job.h"
#include "store/project.h"
#include "store/tasks.h"

#include <cstdint>
#include <vector>

namespace winnow {

struct FrozenExamples {
    std::vector<Example> examples;    // training part first, in split order, then validation, then test
    std::int64_t without_part = 0;    // labelled, but in no part of the split: made or labelled after it
    std::int64_t label_gone = 0;      // in the split, but not labelled any more: left out

    std::int64_t count(Split split) const;
};

// What a run of the task trains, validates and tests on: a copy, so that labelling can go on. Of the training part the
// first `train_limit`, in split order (0: all). Throws Error(Usage) where there is no split or nothing to train on.
FrozenExamples freeze_examples(Project& project, const StoredTask& task, std::int64_t train_limit);

// All comments with their current labels, by id, and without a part.
std::vector<Example> all_examples(Project& project, const StoredTask& task);

}
