#include "checkpoint/transposed_rows.h"

#include "checkpoint/dequantize.h"

#include <algorithm>

namespace winnow {
namespace {

// A matrix as it is stored.
struct StoredMatrix {
    const char* bytes;
    StoredType type;
    std::int64_t rows;
    std::int64_t columns;
};

// Columns [first, first + count) of a matrix as rows of `out`. Several stored rows at once, so that what is written
// fills whole cache lines.
void transpose_columns(const StoredMatrix& matrix, std::int64_t first, std::int64_t count, float* out)
{
    constexpr std::int64_t tile = 16;
    const std::int64_t element_bytes = block_size(matrix.type).bytes;
    std::vector<float> widened(static_cast<std::size_t>(tile * count));
    for (std::int64_t row = 0; row < matrix.rows; row += tile) {
        const std::int64_t height = std::min(tile, matrix.rows - row);
        for (std::int64_t i = 0; i < height; ++i)
            widen(matrix.type, matrix.bytes + ((row + i) * matrix.columns + first) * element_bytes, count, widened.data() + i * count);
        for (std::int64_t column = 0; column < count; ++column) {
            for (std::int64_t i = 0; i < height; ++i)
                out[column * matrix.rows + row + i] = widened[static_cast<std::size_t>(i * count + column)];
        }
    }
}

}

TransposedRows::Bytes TransposedRows::bytes_of(const PlacedTensor& placed)
{
    const std::lock_guard lock(m_mutex);
    if (m_name != placed.tensor.name) {
        m_name.clear();
        m_bytes.reset(); // before the next is there: never two at once
        const auto size = static_cast<std::size_t>(placed.tensor.element_count() * block_size(placed.tensor.type).bytes);
        const std::shared_ptr<char[]> bytes = std::make_shared_for_overwrite<char[]>(size);
        placed.file->read_at(placed.offset, bytes.get(), size);
        m_bytes = bytes;
        m_name = placed.tensor.name;
    }
    return m_bytes;
}

void TransposedRows::read(const PlacedTensor& placed, std::int64_t matrices, std::int64_t first_row, std::int64_t rows, float* out)
{
    const Bytes bytes = bytes_of(placed);
    const std::int64_t width = placed.tensor.shape.back();
    const std::int64_t height = placed.tensor.shape.front() / matrices; // rows of one matrix, after it is transposed
    const std::int64_t matrix_bytes = width * height * block_size(placed.tensor.type).bytes;
    for (std::int64_t row = first_row; row < first_row + rows;) {
        const std::int64_t first = row % height;
        const std::int64_t count = std::min(height - first, first_row + rows - row);
        transpose_columns({bytes.get() + row / height * matrix_bytes, placed.tensor.type, width, height}, first, count, out);
        out += count * width;
        row += count;
    }
}

void TransposedRows::forget()
{
    const std::lock_guard lock(m_mutex);
    m_name.clear();
    m_bytes.reset();
}

}
