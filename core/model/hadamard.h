#pragma once

#include <cstdint>

namespace winnow {

// Rotations that spread a few large numbers over many, so that one scale rounds none of them away (QuaRot, arXiv:2404.00456): a row is
// multiplied by H, block of 128 by block. H has entries 1 and -1 in an order that is not told, and H H^T = 128 I, so that
// (W H) (x H)^T / 128 is W x^T. All of Gemma's matrices have widths that are such blocks.
constexpr std::int64_t hadamard_block = 128;

inline bool is_of_hadamard_blocks(std::int64_t width)
{
    return width % hadamard_block == 0;
}

// out may be row itself.
void multiply_by_hadamard(const float* row, std::int64_t width, float* out);

}
