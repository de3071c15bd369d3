#pragma once

#include "checkpoint/checkpoint.h"
#include "checkpoint/hdf5_source.h"

#include <optional>

namespace winnow {

struct Hdf5Datatype {
    std::optional<StoredType> type; // F32, F16 or BF16; nothing for anything else
    std::string text;               // "integers of 8 bits"
    std::uint64_t bytes = 0;        // of an element
};

// From a datatype message (specification IV.A.2.d).
Hdf5Datatype read_hdf5_datatype(const Hdf5Object& object, std::string_view message);

}
