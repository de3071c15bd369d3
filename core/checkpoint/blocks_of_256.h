#pragma once

#include "checkpoint/blocks_of_32.h"

// The types of ggml whose blocks hold 256 elements.

namespace winnow::blocks {

// Where the pairs of bits of the 16 elements of a group begin in the 64 bytes of a Q2_K or Q3_K block, and how far they
// are shifted: each half of 128 elements has 32 bytes, whose four pairs are its four quarters.
inline std::size_t pairs_of_group(std::size_t group)
{
    return 32 * (group / 8) + 16 * (group % 2);
}

inline unsigned shift_of_group(std::size_t group)
{
    return 2 * static_cast<unsigned>(group / 2 % 4);
}

// 84 bytes: 16 bytes of a scale (low nibble) and a minimum (high) for 16 elements each, 64 bytes of four pairs of bits,
// d, d_minimum (half).
inline void widen_q2_k(const Byte* block, float* out)
{
    const float d = half_at(block + 80);
    const float d_minimum = half_at(block + 82);
    for (std::size_t group = 0; group < 16; ++group) {
        const float scale = d * static_cast<float>(block[group] & 15);
        const float minimum = d_minimum * static_cast<float>(block[group] >> 4);
        const Byte* pairs = block + 16 + pairs_of_group(group);
        const unsigned shift = shift_of_group(group);
        for (std::size_t i = 0; i < 16; ++i)
            out[16 * group + i] = scale * static_cast<float>(pairs[i] >> shift & 3) - minimum;
    }
}

// The 16 scales of a Q3_K block, of 6 bits each: the low four in the nibbles of 8 bytes, the upper two in 4 more.
inline int q3_k_scale(const Byte* packed, std::size_t group)
{
    const int low = packed[group % 8] >> (group < 8 ? 0 : 4) & 15;
    const int upper = packed[8 + group % 4] >> (2 * (group / 4)) & 3;
    return (low | upper << 4) - 32;
}

// 110 bytes: 32 bytes of third bits (bit b of byte i: element i of the b-th 32; set: 4 is not taken away), 64 bytes of
// four pairs of bits, 12 bytes of scales, d (half).
inline void widen_q3_k(const Byte* block, float* out)
{
    const float d = half_at(block + 108);
    for (std::size_t group = 0; group < 16; ++group) {
        const float scale = d * static_cast<float>(q3_k_scale(block + 96, group));
        const Byte* third = block + 16 * (group % 2);
        const Byte* pairs = block + 32 + pairs_of_group(group);
        const unsigned shift = shift_of_group(group);
        for (std::size_t i = 0; i < 16; ++i) {
            const int taken = third[i] >> (group / 2) & 1 ? 0 : 4;
            out[16 * group + i] = scale * static_cast<float>((pairs[i] >> shift & 3) - taken);
        }
    }
}

// The scales and minima of the eight groups of a Q4_K or Q5_K block: 6 bits each, in 12 bytes.
struct GroupScales {
    std::array<float, 8> scale;
    std::array<float, 8> minimum;
};

inline GroupScales group_scales(const Byte* block)
{
    const float d = half_at(block);
    const float d_minimum = half_at(block + 2);
    const Byte* packed = block + 4;
    GroupScales groups;
    for (std::size_t j = 0; j < 4; ++j) {
        groups.scale[j] = d * static_cast<float>(packed[j] & 63);
        groups.minimum[j] = d_minimum * static_cast<float>(packed[j + 4] & 63);
        groups.scale[j + 4] = d * static_cast<float>((packed[j + 8] & 15) | (packed[j] >> 6 << 4));
        groups.minimum[j + 4] = d_minimum * static_cast<float>((packed[j + 8] >> 4) | (packed[j + 4] >> 6 << 4));
    }
    return groups;
}

// 144 bytes: d, d_minimum (half), 12 bytes of scales, 4 times 32 bytes of two nibbles (64 elements).
inline void widen_q4_k(const Byte* block, float* out)
{
    const GroupScales groups = group_scales(block);
    for (std::size_t pair = 0; pair < 4; ++pair) {
        const Byte* nibbles = block + 16 + 32 * pair;
        float* low = out + 64 * pair;
        float* high = low + 32;
        const float scale_low = groups.scale[2 * pair], minimum_low = groups.minimum[2 * pair];
        const float scale_high = groups.scale[2 * pair + 1], minimum_high = groups.minimum[2 * pair + 1];
        for (int i = 0; i < 32; ++i) {
            low[i] = scale_low * static_cast<float>(nibbles[i] & 15) - minimum_low;
            high[i] = scale_high * static_cast<float>(nibbles[i] >> 4) - minimum_high;
        }
    }
}

// 176 bytes: as Q4_K, with 32 bytes of fifth bits (bit g of byte i: element i of group g) before the nibbles.
inline void widen_q5_k(const Byte* block, float* out)
{
    const GroupScales groups = group_scales(block);
    const Byte* fifth = block + 16;
    for (std::size_t pair = 0; pair < 4; ++pair) {
        const Byte* nibbles = block + 48 + 32 * pair;
        float* low = out + 64 * pair;
        float* high = low + 32;
        const float scale_low = groups.scale[2 * pair], minimum_low = groups.minimum[2 * pair];
        const float scale_high = groups.scale[2 * pair + 1], minimum_high = groups.minimum[2 * pair + 1];
        for (int i = 0; i < 32; ++i) {
            const int five = fifth[i] >> (2 * pair);
            low[i] = scale_low * static_cast<float>((nibbles[i] & 15) | (five & 1) << 4) - minimum_low;
            high[i] = scale_high * static_cast<float>((nibbles[i] >> 4) | (five & 2) << 3) - minimum_high;
        }
    }
}

// 210 bytes: two halves of 128 elements, each 64 bytes of low nibbles and 32 of upper bit pairs; 16 signed scales, one
// for 16 elements; d (half).
inline void widen_q6_k(const Byte* block, float* out)
{
    const float d = half_at(block + 208);
    for (std::size_t part = 0; part < 8; ++part) {
        const std::size_t half = part / 4, quarter = part % 4;
        const Byte* low = block + 64 * half + 32 * (quarter % 2);
        const Byte* upper = block + 128 + 32 * half;
        const unsigned low_shift = quarter < 2 ? 0 : 4;
        const unsigned upper_shift = 2 * static_cast<unsigned>(quarter);
        for (std::size_t sixteen = 0; sixteen < 2; ++sixteen) {
            const float scale = d * static_cast<float>(static_cast<std::int8_t>(block[192 + 2 * part + sixteen]));
            float* target = out + 32 * part + 16 * sixteen;
            for (std::size_t i = 0; i < 16; ++i) {
                const std::size_t at = 16 * sixteen + i;
                const int value = (low[at] >> low_shift & 15) | (upper[at] >> upper_shift & 3) << 4;
                target[i] = scale * static_cast<float>(value - 32);
            }
        }
    }
}

// 136 bytes: d (half), 16 bits of upper scale bits, 4 bytes of lower ones, 8 times 16 bytes of nibbles as in IQ4_NL.
inline void widen_iq4_xs(const Byte* block, float* out)
{
    const float d = half_at(block);
    const unsigned upper = load<std::uint16_t>(block + 2);
    for (std::size_t group = 0; group < 8; ++group) {
        const unsigned low = block[4 + group / 2] >> (4 * (group % 2)) & 15u;
        const int scale = static_cast<int>(low | (upper >> (2 * group) & 3) << 4) - 32;
        widen_uneven(d * static_cast<float>(scale), block + 8 + 16 * group, out + 32 * group);
    }
}

}
