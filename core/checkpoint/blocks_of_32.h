#pragma once

#include "checkpoint/block_bytes.h"

#include <array>

// The types of ggml whose blocks hold 32 elements.

namespace winnow::blocks {

// 18 bytes: d (half), 16 bytes of two nibbles: the low ones are elements 0..15, the high ones 16..31.
inline void widen_q4_0(const Byte* block, float* out)
{
    const float d = half_at(block);
    const Byte* nibbles = block + 2;
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>((nibbles[i] & 15) - 8);
        out[i + 16] = d * static_cast<float>((nibbles[i] >> 4) - 8);
    }
}

// 20 bytes: d, m (half), nibbles as in Q4_0, which count up from m.
inline void widen_q4_1(const Byte* block, float* out)
{
    const float d = half_at(block);
    const float m = half_at(block + 2);
    const Byte* nibbles = block + 4;
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>(nibbles[i] & 15) + m;
        out[i + 16] = d * static_cast<float>(nibbles[i] >> 4) + m;
    }
}

// 22 bytes: d (half), 32 fifth bits, 16 bytes of two nibbles as in Q4_0.
inline void widen_q5_0(const Byte* block, float* out)
{
    const float d = half_at(block);
    const std::uint32_t fifth = load<std::uint32_t>(block + 2);
    const Byte* nibbles = block + 6;
    for (unsigned i = 0; i < 16; ++i) {
        const int low = (nibbles[i] & 15) | static_cast<int>((fifth >> i & 1) << 4);
        const int high = (nibbles[i] >> 4) | static_cast<int>((fifth >> (i + 16) & 1) << 4);
        out[i] = d * static_cast<float>(low - 16);
        out[i + 16] = d * static_cast<float>(high - 16);
    }
}

// 24 bytes: d, m (half), then as Q5_0; counts up from m.
inline void widen_q5_1(const Byte* block, float* out)
{
    const float d = half_at(block);
    const float m = half_at(block + 2);
    const std::uint32_t fifth = load<std::uint32_t>(block + 4);
    const Byte* nibbles = block + 8;
    for (unsigned i = 0; i < 16; ++i) {
        const int low = (nibbles[i] & 15) | static_cast<int>((fifth >> i & 1) << 4);
        const int high = (nibbles[i] >> 4) | static_cast<int>((fifth >> (i + 16) & 1) << 4);
        out[i] = d * static_cast<float>(low) + m;
        out[i + 16] = d * static_cast<float>(high) + m;
    }
}

// 34 bytes: d (half), 32 signed bytes.
inline void widen_q8_0(const Byte* block, float* out)
{
    const float d = half_at(block);
    for (int i = 0; i < 32; ++i)
        out[i] = d * static_cast<float>(static_cast<std::int8_t>(block[2 + i]));
}

// The sixteen values that a nibble of IQ4_NL and IQ4_XS stands for.
inline constexpr std::array<float, 16> uneven_steps = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

// 16 bytes of nibbles, the low ones first, as 32 of the uneven steps times `scale`.
inline void widen_uneven(float scale, const Byte* nibbles, float* out)
{
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * uneven_steps[nibbles[i] & 15];
        out[i + 16] = scale * uneven_steps[nibbles[i] >> 4];
    }
}

// 18 bytes: as Q4_0, in uneven steps.
inline void widen_iq4_nl(const Byte* block, float* out)
{
    widen_uneven(half_at(block), block + 2, out);
}

}
