#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace winnow {

// Seeded random indexes that are equal on every platform. std::mt19937_64 is fixed by the C++ standard, the standard's
// distributions are not: so an index is drawn here, by taking the generator's next number modulo `limit` unless the
// number lies in the last, incomplete run of `limit` numbers below 2^64, in which case the next is drawn.
class RandomIndex {
public:
    explicit RandomIndex(std::uint64_t seed) : m_generator(seed) {}

    std::size_t below(std::size_t limit) // 0 .. limit-1, each equally likely; limit > 0
    {
        const std::uint64_t incomplete = (0 - static_cast<std::uint64_t>(limit)) % limit; // 2^64 modulo limit
        for (;;) {
            const std::uint64_t number = m_generator();
            if (number <= UINT64_MAX - incomplete)
                return static_cast<std::size_t>(number % limit);
        }
    }

private:
    std::mt19937_64 m_generator;
};

}
