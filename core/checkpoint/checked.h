#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace winnow {

// Sums and products of numbers out of foreign files: nothing instead of a wrong number when 63 bits are too few.

inline std::optional<std::uint64_t> checked_sum(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t sum = a + b;
    return sum < a || sum > INT64_MAX ? std::nullopt : std::optional(sum);
}

inline std::optional<std::uint64_t> checked_product(std::uint64_t a, std::uint64_t b)
{
    if (a != 0 && b > INT64_MAX / a)
        return std::nullopt;
    return a * b;
}

// `value` rounded up to a multiple of `alignment`, a power of two.
inline std::optional<std::uint64_t> checked_padding(std::uint64_t value, std::uint64_t alignment)
{
    const std::optional<std::uint64_t> sum = checked_sum(value, alignment - 1);
    return sum ? std::optional(*sum & ~(alignment - 1)) : std::nullopt;
}

// The number of elements of a shape whose dimensions are not negative; 1 for rank 0.
inline std::optional<std::uint64_t> checked_element_count(const std::vector<std::int64_t>& shape)
{
    std::optional<std::uint64_t> count = 1;
    for (const std::int64_t dimension : shape) {
        count = checked_product(*count, static_cast<std::uint64_t>(dimension));
        if (!count)
            break;
    }
    return count;
}

}
