#include "training/batches.h"

#include "evaluation/random.h"

#include <algorithm>
#include <numeric>

namespace winnow {

std::uint64_t derived_seed(std::uint64_t seed, std::uint64_t purpose)
{
    std::uint64_t z = seed + (purpose + 1) * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

std::vector<std::size_t> epoch_order(std::size_t examples, std::uint64_t seed, std::int64_t epoch)
{
    std::vector<std::size_t> order(examples);
    std::iota(order.begin(), order.end(), std::size_t{0});
    RandomIndex random(derived_seed(seed, static_cast<std::uint64_t>(epoch)));
    for (std::size_t i = examples; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

std::vector<std::vector<std::size_t>> length_sorted_groups(const std::vector<PromptTokens>& prompts,
                                                           std::int64_t prefix_length, std::int64_t tokens)
{
    std::vector<std::size_t> order(prompts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return prompts[a].tokens.size() > prompts[b].tokens.size(); });

    std::vector<std::vector<std::size_t>> groups;
    std::int64_t left = 0;
    for (const std::size_t index : order) {
        const std::int64_t length = std::ssize(prompts[index].tokens) - prefix_length;
        if (groups.empty() || length > left) {
            groups.emplace_back();
            left = tokens;
        }
        groups.back().push_back(index);
        left -= length;
    }
    return groups;
}

}
