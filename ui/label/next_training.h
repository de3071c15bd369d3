#pragma once

#include "store/comment_list.h"

#include <cstdint>
#include <optional>
#include <unordered_set>

namespace winnow {

// What the last training was made with.
struct LastTraining {
    std::int64_t run = 0;
    std::int64_t trained = 0;                 // labelled comments of its training part
    std::unordered_set<std::int64_t> changed; // comments with a new or another label since
};

// How many more labels until the next training is sensible; 0: now.
// Before the first one: 30 of each label and 60 in all. Of 30, a test part of a fifth holds six; with fewer, one comment
// more or less right moves recall by more than a sixth, and the first figures would mislead rather than say something.
// After it: a quarter of the last training part in new or changed labels. Measures grow about evenly with the logarithm of the number of
// examples, so each training should be larger by the same share; a step of less than a quarter is lost in the noise of a
// test part of 100 comments, and one of much more makes people wait for a model that could help them choose.
std::int64_t labels_until_training(const LabelCounts& counts, std::size_t label_count, const std::optional<LastTraining>& last);

// Of the latest finished run of the task; none: there is no such run. Off the GUI thread: reads its scores, unless what is
// known is about this run already, and all labels.
std::optional<LastTraining> last_training(Project& project, std::int64_t task, const std::optional<LastTraining>& known);

}
