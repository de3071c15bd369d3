#pragma once

#include "model/row_loops.h"

#include <cstdint>
#include <vector>

namespace winnow {

// Products of a few hundred rows and columns, on the calling thread, for whose arranging a matrix library takes as long as for
// the product: the caller arranges the right factor once, and says of each block of rows which part of it counts.

struct Range {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    std::int64_t count() const { return end - begin; }
};

// The right factor B (depth, columns) in strips of 16 columns, each of which lies in one piece.
class Panels {
public:
    static constexpr std::int64_t width = 16;

    Panels(std::int64_t depth, std::int64_t columns); // zeros
    void put_rows(const Rows& rows, std::int64_t first);    // as rows first, first + 1, ... of B
    void put_columns(const Rows& rows, std::int64_t first); // as its columns first, first + 1, ...

    std::int64_t columns() const { return m_columns; }
    const float* panel(std::int64_t index) const { return m_numbers.data() + index * m_depth * width; }

private:
    std::int64_t m_depth;
    std::int64_t m_columns;
    std::vector<float> m_numbers;
};

enum class Result { Set, Add };

// Rows of A that are multiplied together: what is loaded of B serves all of them.
constexpr std::int64_t most_rows_of_a_product = 6;

// out(r, c) = sum over k in `depth` of A(r, k) B(k, c), or that added to it, for r < rows <= most_rows_of_a_product and for all
// panels that have some of the `columns`. The rows of `out` lie `stride` numbers apart; out(0, 0) is column 0 of B.
void multiply_panels(const LeftFactor& a, std::int64_t rows, const Panels& b, const Range& depth, const Range& columns, Result result,
                     float* out, std::int64_t stride);

// Calls work(first, count) for parts of [begin, end), each as large as the others or smaller by one, none above
// most_rows_of_a_product.
template <typename Work>
void in_row_blocks(const Range& rows, const Work& work)
{
    const std::int64_t blocks = (rows.count() + most_rows_of_a_product - 1) / most_rows_of_a_product;
    for (std::int64_t i = 0; i < blocks; ++i) {
        const std::int64_t first = rows.begin + rows.count() * i / blocks;
        work(first, rows.begin + rows.count() * (i + 1) / blocks - first);
    }
}

}
