#pragma once

#include "checkpoint/placed_tensors.h"

#include <memory>
#include <mutex>

namespace winnow {

// Rows of weights that lie transposed in their file: a row's numbers are then spread over all of the weight, so the
// weight is read whole, in the type that it is stored in, and kept until rows of another one are asked for.
class TransposedRows {
public:
    // Widens rows [first_row, first_row + rows) of a tensor whose file holds `matrices` matrices one after another,
    // each [columns of the tensor, rows of the tensor / matrices]. Safe from several threads.
    void read(const PlacedTensor& placed, std::int64_t matrices, std::int64_t first_row, std::int64_t rows, float* out);
    void forget(); // gives the memory back

private:
    using Bytes = std::shared_ptr<const char[]>;
    Bytes bytes_of(const PlacedTensor& placed);

    std::mutex m_mutex;
    std::string m_name; // of the weight that is held
    Bytes m_bytes;
};

}
