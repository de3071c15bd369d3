#include "checkpoint/narrow.h"

#include "checkpoint/dequantize.h"
#include "common/error.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace winnow {
namespace {

constexpr std::int64_t q8_0_block = 32;

// The top `32 - dropped` bits of a positive pattern, rounded to nearest, ties to even. A carry into the exponent is right.
std::uint32_t round_off(std::uint32_t bits, int dropped)
{
    const std::uint32_t half = std::uint32_t{1} << (dropped - 1);
    const std::uint32_t odd = bits >> dropped & 1;
    return (bits + half - 1 + odd) >> dropped;
}

std::uint16_t half_of(float number)
{
    constexpr std::uint32_t infinity = 0x7f800000, smallest_normal = 0x38800000; // 2^-14
    const auto pattern = std::bit_cast<std::uint32_t>(number);
    const auto sign = static_cast<std::uint16_t>(pattern >> 16 & 0x8000);
    const std::uint32_t magnitude = pattern & 0x7fffffff;
    if (magnitude > infinity)
        return sign | 0x7e00;
    if (magnitude < smallest_normal) // counted in units of 2^-24, the smallest half: the addition rounds
        return sign | static_cast<std::uint16_t>(std::lrint(std::ldexp(std::fabs(number), 24)));
    const std::uint32_t exponent_moved = magnitude - (std::uint32_t{127 - 15} << 23);
    return sign | static_cast<std::uint16_t>(std::min<std::uint32_t>(round_off(exponent_moved, 13), 0x7c00));
}

std::uint16_t bfloat16_of(float number)
{
    const auto pattern = std::bit_cast<std::uint32_t>(number);
    if (std::isnan(number))
        return static_cast<std::uint16_t>(pattern >> 16 | 0x0040);
    return static_cast<std::uint16_t>(round_off(pattern & 0x7fffffff, 16) | (pattern >> 16 & 0x8000));
}

void append(std::string& out, std::uint16_t number)
{
    out += static_cast<char>(number & 0xff);
    out += static_cast<char>(number >> 8);
}

// 32 numbers share a scale, stored as a half; they are divided by the scale before it was rounded.
void append_q8_0(const float* numbers, std::string& out)
{
    float largest = 0;
    for (std::int64_t i = 0; i < q8_0_block; ++i)
        largest = std::max(largest, std::fabs(numbers[i]));
    const float scale = largest / 127;
    const float inverse = scale == 0 ? 0 : 1 / scale;
    append(out, half_of(scale));
    for (std::int64_t i = 0; i < q8_0_block; ++i)
        out += static_cast<char>(static_cast<std::int8_t>(std::round(numbers[i] * inverse)));
}

}

void narrow(StoredType type, const float* numbers, std::int64_t count, std::string& out)
{
    switch (type) {
    case StoredType::F32:
        out.append(reinterpret_cast<const char*>(numbers), static_cast<std::size_t>(count) * sizeof(float));
        return;
    case StoredType::F16:
        for (std::int64_t i = 0; i < count; ++i)
            append(out, half_of(numbers[i]));
        return;
    case StoredType::BF16:
        for (std::int64_t i = 0; i < count; ++i)
            append(out, bfloat16_of(numbers[i]));
        return;
    case StoredType::Q8_0:
        for (std::int64_t i = 0; i < count; i += q8_0_block)
            append_q8_0(numbers + i, out);
        return;
    default:
        throw Error(ErrorKind::Internal, "Numbers cannot be stored as " + std::string(name_of(type)) + ". Please report this fault.");
    }
}

}
