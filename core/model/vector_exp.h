#pragma once

#include <bit>
#include <cstdint>

namespace winnow {

// e^x within two units in the last place, 0 or infinity beyond float's range, of a kind that compilers turn into
// vector instructions: e^x = 2^n e^r with |r| <= ln 2 / 2, and e^r by its Taylor polynomial of degree 7.
inline float vector_exp(float x)
{
    constexpr float largest = 88.72284F; // ln of the largest float
    constexpr float smallest = -87.33654F; // ln of the smallest normal float
    constexpr float shift = 12582912; // 1.5 * 2^23: adding it rounds to a whole number in the last bits
    const float bounded = x > largest ? largest : x < smallest ? smallest : x;
    const float shifted = bounded * 1.4426950408889634F + shift;
    const float n = shifted - shift;
    const float r = bounded - n * 0.693145751953125F - n * 1.428606765330187e-06F; // ln 2 in two parts
    const float power = 1 + r * (1 + r * (1.0F / 2 + r * (1.0F / 6 + r * (1.0F / 24 + r * (1.0F / 120 + r * (1.0F / 720 + r / 5040))))));
    // 2^n in two factors, each of which is a normal float also where n is 128
    const std::int32_t whole = static_cast<std::int32_t>(std::bit_cast<std::uint32_t>(shifted)) - 0x4B400000;
    const std::int32_t half = whole >> 1;
    const float scaled = power * std::bit_cast<float>((half + 127) << 23) * std::bit_cast<float>((whole - half + 127) << 23);
    return x < smallest ? 0 : x != x ? x : scaled;
}

}
