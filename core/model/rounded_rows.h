#pragma once

#include "common/weight_type.h"

#include <cstdint>

namespace winnow {

// Rows of a matrix as they come out of a WeightType again, in place: what a training beside such weights has seen.
void round_rows(WeightType type, std::int64_t rows, std::int64_t columns, float* numbers);

}
