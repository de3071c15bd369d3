#pragma once

#include "checkpoint/checkpoint.h"
#include "checkpoint/hdf5_messages.h"

#include <optional>

namespace winnow {

// Numbers in an HDF5 file that lie in one piece.
struct Hdf5Dataset {
    std::string path;               // "/layers/gemma_decoder_block/attention/query_dense/vars/0"
    std::optional<StoredType> type; // F32, F16 or BF16; nothing for anything else
    std::string type_text;          // "integers of 8 bits", for messages
    std::vector<std::int64_t> shape;
    std::uint64_t offset = 0; // from the beginning of the file
    std::uint64_t bytes = 0;
};

// A dataset of contiguous or compact layout, from the messages of its object. Chunked, compressed, external and virtual
// ones are refused by name.
Hdf5Dataset read_hdf5_dataset(const Hdf5Object& object, const std::vector<Hdf5Message>& messages);

}
