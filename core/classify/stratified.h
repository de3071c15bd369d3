#pragma once

#include "classify/split.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace winnow {

struct PartSizes {
    std::int64_t train = 0;      // with the comments for validation in it
    std::int64_t validation = 0; // taken out of them
    std::int64_t test = 0;
};

// Deals items to the parts so that each label has about its share in each, and items of one group are together.
// `labels` holds indices below `label_count`; train + test are at most as many as there are items.
std::vector<Split> deal_stratified(const std::vector<int>& labels, const std::vector<std::size_t>& groups,
                                   std::size_t label_count, const PartSizes& sizes, std::int64_t seed);

}
