#pragma once

#include "checkpoint/gguf.h"

namespace winnow {

struct GgufHead {
    std::map<std::string, GgufValue, std::less<>> metadata;
    std::vector<GgufTensor> tensors;
};

// Reads and checks all that stands before the numbers. Throws Error(Damaged).
GgufHead read_gguf_head(const InputFile& file);

}
