#pragma once

#include "classify/split.h"
#include "jobs/frozen_examples.h"
#include "store/tasks.h"

#include <QString>
#include <cstdint>
#include <map>
#include <string>

namespace winnow {

// What a training would use: counts alone, no texts.
struct DataSummary {
    bool is_split = false;
    std::int64_t seed = 0;                                           // of the split; 0: none
    std::map<Split, std::map<std::string, std::int64_t>> labels;     // by part; before the split all under Split::None
    std::int64_t without_part = 0;                                   // labelled, and in no part of the split
    std::int64_t left_out = 0;                                       // of these, once the split is frozen: nearly the same as comments that measure
    std::int64_t label_gone = 0;                                     // in the split, but not labelled any more
    int test_looks = 0;                                              // from the first on the split is frozen

    std::int64_t count(Split part) const;
    std::int64_t labelled() const;
    std::int64_t to_train_on() const; // before the split: all that are labelled
};

// Off the GUI thread: reads all labels of the task.
DataSummary summarize_data(Project& project, const StoredTask& task);

}
