#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace winnow::blocks {

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

inline float half_at(const Byte* from)
{
    return from_half(load<std::uint16_t>(from));
}

}
