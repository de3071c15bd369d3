#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace winnow {

// The order of numpy.random.RandomState(seed).permutation(count), which is also that of pandas'
// sample(frac=1, random_state=seed): order[i] is the index of the item that comes i-th. Throws Error(Usage) for a seed
// that numpy refuses (below 0 or above 2^32 - 1) and for a count that its 32-bit draws cannot reach.
std::vector<std::int64_t> numpy_permutation(std::int64_t count, std::int64_t seed);

// Puts items into a random order that the seed alone decides, the same on every platform.
class Shuffler {
public:
    explicit Shuffler(std::int64_t seed) : m_state(static_cast<std::uint64_t>(seed)) {}

    // A number from 0 to `greatest`, each equally likely.
    std::uint64_t up_to(std::uint64_t greatest);

    template <typename Item>
    void shuffle(std::vector<Item>& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[up_to(i - 1)]);
    }

private:
    std::uint64_t next();

    std::uint64_t m_state;
};

}
