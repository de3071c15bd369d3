#include "checkpoint/dequantize.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

// The block layouts are those of ggml-common.h (llama.cpp): the numbers equal those of its Python package gguf, bit for
// bit (tests/golden/gguf_blocks.py), so products and sums stand in the same order here.

namespace winnow {
namespace {

using Byte = std::uint8_t;

template<typename Number>
Number load(const Byte* from)
{
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

// IEEE half to single without a branch, so that loops over it are vectorised.
inline float from_half(std::uint16_t half)
{
    const std::uint32_t magnitude = (half & 0x7fffu) << 13;
    const std::uint32_t sign = (half & 0x8000u) << 16;
    constexpr std::uint32_t rebias = (127 - 15) << 23;
    constexpr std::uint32_t smallest_normal = 113u << 23; // 2^-14
    const std::uint32_t normal = magnitude + rebias;
    const std::uint32_t infinite = magnitude | 0x7f800000u;
    const float subnormal = std::bit_cast<float>(magnitude + smallest_normal) - std::bit_cast<float>(smallest_normal);
    std::uint32_t bits = magnitude < (1u << 23) ? std::bit_cast<std::uint32_t>(subnormal) : normal;
    bits = magnitude >= (31u << 23) ? infinite : bits;
    return std::bit_cast<float>(bits | sign);
}

float half_at(const Byte* from)
{
    return from_half(load<std::uint16_t>(from));
}

void widen_f32(const Byte* from, std::int64_t count, float* out)
{
    std::memcpy(out, from, static_cast<std::size_t>(count) * sizeof(float));
}

void widen_f16(const Byte* from, std::int64_t count, float* out)
{
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = half_at(from + 2 * i);
}

void widen_bf16(const Byte* from, std::int64_t count, float* out)
{
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = std::bit_cast<float>(static_cast<std::uint32_t>(load<std::uint16_t>(from + 2 * i)) << 16);
}

// 18 bytes: d (half), 16 bytes of two nibbles: the low ones are elements 0..15, the high ones 16..31.
void widen_q4_0(const Byte* block, float* out)
{
    const float d = half_at(block);
    const Byte* nibbles = block + 2;
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>((nibbles[i] & 15) - 8);
        out[i + 16] = d * static_cast<float>((nibbles[i] >> 4) - 8);
    }
}

// 22 bytes: d (half), 32 fifth bits, 16 bytes of two nibbles as in Q4_0.
void widen_q5_0(const Byte* block, float* out)
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

// 34 bytes: d (half), 32 signed bytes.
void widen_q8_0(const Byte* block, float* out)
{
    const float d = half_at(block);
    for (int i = 0; i < 32; ++i)
        out[i] = d * static_cast<float>(static_cast<std::int8_t>(block[2 + i]));
}

// The scales and minima of the eight groups of a Q4_K or Q5_K block: 6 bits each, in 12 bytes.
struct GroupScales {
    std::array<float, 8> scale;
    std::array<float, 8> minimum;
};

GroupScales group_scales(const Byte* block)
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
void widen_q4_k(const Byte* block, float* out)
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
void widen_q5_k(const Byte* block, float* out)
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
void widen_q6_k(const Byte* block, float* out)
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

template<void (*widen_block)(const Byte*, float*)>
void widen_blocks(BlockSize size, const Byte* from, std::int64_t count, float* out)
{
    for (std::int64_t done = 0; done < count; done += size.elements, from += size.bytes)
        widen_block(from, out + done);
}

}

void widen(StoredType type, const void* blocks, std::int64_t count, float* out)
{
    const Byte* from = static_cast<const Byte*>(blocks);
    switch (type) {
    case StoredType::F32:
        return widen_f32(from, count, out);
    case StoredType::F16:
        return widen_f16(from, count, out);
    case StoredType::BF16:
        return widen_bf16(from, count, out);
    case StoredType::Q4_0:
        return widen_blocks<widen_q4_0>(block_size(type), from, count, out);
    case StoredType::Q5_0:
        return widen_blocks<widen_q5_0>(block_size(type), from, count, out);
    case StoredType::Q8_0:
        return widen_blocks<widen_q8_0>(block_size(type), from, count, out);
    case StoredType::Q4_K:
        return widen_blocks<widen_q4_k>(block_size(type), from, count, out);
    case StoredType::Q5_K:
        return widen_blocks<widen_q5_k>(block_size(type), from, count, out);
    case StoredType::Q6_K:
        return widen_blocks<widen_q6_k>(block_size(type), from, count, out);
    }
}

void widen_from_file(const InputFile& file, std::uint64_t offset, StoredType type, std::int64_t count, float* out)
{
    if (type == StoredType::F32)
        return file.read_at(offset, out, static_cast<std::size_t>(count) * sizeof(float));
    constexpr std::int64_t piece = 1 << 16; // elements: a multiple of every block, and small enough for the cache
    const BlockSize size = block_size(type);
    std::vector<Byte> bytes(static_cast<std::size_t>(std::min(count, piece) / size.elements * size.bytes));
    for (std::int64_t done = 0; done < count; done += piece) {
        const std::int64_t elements = std::min(piece, count - done);
        const auto length = static_cast<std::size_t>(elements / size.elements * size.bytes);
        file.read_at(offset, bytes.data(), length);
        widen(type, bytes.data(), elements, out + done);
        offset += length;
    }
}

}
