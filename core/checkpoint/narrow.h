#pragma once

#include "checkpoint/checkpoint.h"

#include <cstdint>
#include <string>

namespace winnow {

// Narrows `count` float32 numbers, a whole number of blocks, to F32, F16, BF16 (to the nearest, ties to even) or Q8_0
// (as ggml's reference does), and appends the bytes to `out`. Throws Error(Internal) for another type.
void narrow(StoredType type, const float* numbers, std::int64_t count, std::string& out);

}
