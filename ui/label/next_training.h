#pragma once

#include "store/comment_list.h"

#include <cstdint>
#include <optional>

namespace winnow {

// How many more labels until the next training says something new. Before the first one: 60 labels, and 15 of each label;
// with fewer, a test part of a fifth holds two or three comments of a label, and its figures swing by tens of percent.
// After it: a quarter more than the last training used; learning curves are about straight over the logarithm of the
// number of examples, and a smaller step is lost in the noise of 100 test comments. 0: now.
std::int64_t labels_until_training(const LabelCounts& counts, std::size_t label_count, std::optional<std::int64_t> labelled_at_last_training);

}
