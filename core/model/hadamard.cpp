#include "model/hadamard.h"

#include "model/loops.h"

namespace winnow {

namespace {

// The fast Walsh-Hadamard transform along the first dimension: sums and differences of whole lines. Unrolled, the block stays in
// registers, which makes it three times as fast.
template <int lines, int width>
[[gnu::always_inline]] inline void transform_lines(float (&numbers)[lines][width])
{
#pragma GCC unroll 4
    for (int half = 1; half < lines; half *= 2) {
#pragma GCC unroll 16
        for (int first = 0; first < lines; ++first) {
            if (first & half)
                continue;
#pragma omp simd
            for (int i = 0; i < width; ++i) {
                const float a = numbers[first][i];
                const float b = numbers[first + half][i];
                numbers[first][i] = a + b;
                numbers[first + half][i] = a - b;
            }
        }
    }
}

constexpr int lines = 8;
constexpr int width_of_line = 16;
static_assert(lines * width_of_line == hadamard_block);

}

// A block as lines, then as columns. That the columns stay where the lines were is a permutation, the same for all that is multiplied.
WINNOW_FOR_EVERY_PROCESSOR
void multiply_by_hadamard(const float* row, std::int64_t width, float* out)
{
    for (std::int64_t begin = 0; begin < width; begin += hadamard_block) {
        float block[lines][width_of_line];
        float turned[width_of_line][lines];
        for (int line = 0; line < lines; ++line) {
#pragma omp simd
            for (int i = 0; i < width_of_line; ++i)
                block[line][i] = row[begin + line * width_of_line + i];
        }
        transform_lines(block);
        for (int i = 0; i < width_of_line; ++i) {
            for (int line = 0; line < lines; ++line)
                turned[i][line] = block[line][i];
        }
        transform_lines(turned);
        for (int i = 0; i < width_of_line; ++i) {
#pragma omp simd
            for (int line = 0; line < lines; ++line)
                out[begin + i * lines + line] = turned[i][line];
        }
    }
}

}
