#include "model/panel_product.h"

#include "model/loops.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr std::int64_t width = Panels::width;

// The sums stay in registers: six rows of sixteen columns are what processors of both vector widths have room for.
template <std::int64_t rows>
[[gnu::always_inline]] inline void multiply_panel(const LeftFactor& a, const float* panel, std::int64_t depth, Result result, float* out,
                                                  std::int64_t stride, std::int64_t columns)
{
    float sums[rows][width] = {};
    for (std::int64_t k = 0; k < depth; ++k) {
        for (std::int64_t r = 0; r < rows; ++r) {
            const float factor = a.at(r, k);
#pragma omp simd
            for (std::int64_t c = 0; c < width; ++c)
                sums[r][c] += factor * panel[k * width + c];
        }
    }
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t c = 0; c < columns; ++c)
            out[r * stride + c] = result == Result::Add ? out[r * stride + c] + sums[r][c] : sums[r][c];
    }
}

struct Operands {
    const LeftFactor& a;
    const Panels& b;
    Range depth;
    Range columns;
};

template <std::int64_t rows>
[[gnu::always_inline]] inline void multiply_rows_of(const Operands& from, Result result, float* out, std::int64_t stride)
{
    const LeftFactor a{from.a.data + from.depth.begin * from.a.step, from.a.row_stride, from.a.step};
    for (std::int64_t i = from.columns.begin / width; i * width < from.columns.end; ++i) {
        const float* panel = from.b.panel(i) + from.depth.begin * width;
        const std::int64_t left = from.b.columns() - i * width;
        if (left >= width) // the usual case, with a number of columns that the compiler knows
            multiply_panel<rows>(a, panel, from.depth.count(), result, out + i * width, stride, width);
        else
            multiply_panel<rows>(a, panel, from.depth.count(), result, out + i * width, stride, left);
    }
}

WINNOW_FOR_EVERY_PROCESSOR
void multiply(const Operands& from, std::int64_t rows, Result result, float* out, std::int64_t stride)
{
    switch (rows) {
    case 6:
        return multiply_rows_of<6>(from, result, out, stride);
    case 5:
        return multiply_rows_of<5>(from, result, out, stride);
    case 4:
        return multiply_rows_of<4>(from, result, out, stride);
    case 3:
        return multiply_rows_of<3>(from, result, out, stride);
    case 2:
        return multiply_rows_of<2>(from, result, out, stride);
    case 1:
        return multiply_rows_of<1>(from, result, out, stride);
    }
}

// to[c * width + r] = rows[r][c]: sixteen rows become the strip of sixteen columns.
WINNOW_FOR_EVERY_PROCESSOR
void transpose(const Rows& rows, float* to)
{
    for (std::int64_t c = 0; c < rows.width; ++c) {
        for (std::int64_t r = 0; r < rows.count; ++r)
            to[c * width + r] = rows.data[r * rows.stride + c];
    }
}

}

Panels::Panels(std::int64_t depth, std::int64_t columns)
    : m_depth(depth), m_columns(columns), m_numbers(static_cast<std::size_t>((columns + width - 1) / width * width * depth))
{
}

void Panels::put_rows(const Rows& rows, std::int64_t first)
{
    for (std::int64_t column = 0; column < rows.width; column += width) {
        float* to = m_numbers.data() + column * m_depth + first * width;
        const std::int64_t count = std::min(width, rows.width - column);
        for (std::int64_t r = 0; r < rows.count; ++r)
            std::copy_n(rows.row(r) + column, count, to + r * width);
    }
}

void Panels::put_columns(const Rows& rows, std::int64_t first)
{
    for (std::int64_t r = 0; r < rows.count;) {
        const std::int64_t column = first + r;
        const std::int64_t count = std::min(width - column % width, rows.count - r);
        transpose(rows.narrow(r, count), m_numbers.data() + column / width * width * m_depth + column % width);
        r += count;
    }
}

void multiply_panels(const LeftFactor& a, std::int64_t rows, const Panels& b, const Range& depth, const Range& columns, Result result,
                     float* out, std::int64_t stride)
{
    multiply({a, b, depth, columns}, rows, result, out, stride);
}

}
