#include "classify/permutation.h"

#include "common/error.h"

#include <bit>
#include <limits>
#include <numeric>
#include <random>
#include <string>

namespace winnow {
namespace {

constexpr std::int64_t greatest_32_bits = std::numeric_limits<std::uint32_t>::max();

// Masked rejection: draws are cut to the bits of `greatest`, and those above it are drawn again.
template <typename Number, typename Draw>
Number bounded(Number greatest, Draw draw)
{
    const Number mask = greatest == 0 ? 0 : std::numeric_limits<Number>::max() >> std::countl_zero(greatest);
    Number value;
    do
        value = draw() & mask;
    while (value > greatest);
    return value;
}

}

std::vector<std::int64_t> numpy_permutation(std::int64_t count, std::int64_t seed)
{
    if (seed < 0 || seed > greatest_32_bits)
        throw Error(ErrorKind::Usage, "The seed " + std::to_string(seed) + " is not from 0 to 4294967295, as numpy's order needs.");
    if (count < 0 || count > greatest_32_bits)
        throw Error(ErrorKind::Usage, "numpy's order is for at most 4294967295 comments.");
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    // std::mt19937 seeds itself by init_genrand (Matsumoto and Nishimura 2002), as RandomState does.
    std::mt19937 generator(static_cast<std::uint32_t>(seed));
    const auto draw = [&] { return static_cast<std::uint32_t>(generator()); };
    for (std::int64_t i = count - 1; i > 0; --i)
        std::swap(order[static_cast<std::size_t>(i)], order[bounded(static_cast<std::uint32_t>(i), draw)]);
    return order;
}

std::uint64_t Shuffler::up_to(std::uint64_t greatest)
{
    return bounded(greatest, [this] { return next(); });
}

// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
std::uint64_t Shuffler::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

}
