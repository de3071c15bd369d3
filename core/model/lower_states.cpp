#include "model/lower_states.h"

#include <set>

namespace winnow {

bool LowerStates::reserve(const std::vector<Sequence>& suffixes)
{
    std::int64_t bytes = 0;
    for (const Sequence& suffix : suffixes)
        bytes += bytes_of(suffix);
    if (bytes > m_free_bytes)
        return false;
    m_free_bytes -= bytes;
    return true;
}

void LowerStates::expect(const PackedBatch& batch)
{
    OfPrefix& known = m_prefixes[batch.prefix];
    std::vector<Sequence> group;
    for (const Sequence& suffix : batch.suffixes) {
        if (known.place_in_expected.try_emplace(suffix, known.expected.size()).second)
            group.push_back(suffix);
    }
    if (!reserve(group)) {
        for (const Sequence& suffix : group)
            known.place_in_expected.erase(suffix);
        m_free_bytes = 0;
        return;
    }
    known.expected.push_back(std::move(group));
}

LowerStates::OfPrefix& LowerStates::of_prefix(const Sequence& prefix)
{
    OfPrefix& known = m_prefixes[prefix];
    if (!known.states.defined() && !prefix.empty())
        known.states = m_compute({prefix}, nullptr, &known.cache);
    return known;
}

LowerStates::States LowerStates::computed(const OfPrefix& known, const std::vector<Sequence>& suffixes) const
{
    std::vector<std::int64_t> lengths;
    for (const Sequence& suffix : suffixes)
        lengths.push_back(std::ssize(suffix));
    const bool has_prefix = !known.cache.tokens.empty();
    const std::vector<torch::Tensor> parts = m_compute(suffixes, has_prefix ? &known.cache : nullptr, nullptr).split_with_sizes(lengths, 0);
    States states;
    for (std::size_t i = 0; i < suffixes.size(); ++i)
        states.emplace(suffixes[i], parts[i]);
    return states;
}

void LowerStates::compute_expected(OfPrefix& known, const std::vector<Sequence>& suffixes)
{
    for (const Sequence& suffix : suffixes) {
        const auto place = known.place_in_expected.find(suffix);
        if (place != known.place_in_expected.end() && !known.kept.contains(suffix))
            known.kept.merge(computed(known, known.expected[place->second]));
    }
}

// What there is no room for, after what there is room for was added to what is kept.
LowerStates::States LowerStates::compute_others(OfPrefix& known, const std::vector<Sequence>& suffixes)
{
    std::set<Sequence> unknown;
    for (const Sequence& suffix : suffixes) {
        if (!known.kept.contains(suffix))
            unknown.insert(suffix);
    }
    if (unknown.empty())
        return {};
    const std::vector<Sequence> together(unknown.begin(), unknown.end());
    States states = computed(known, together);
    if (!reserve(together))
        return states;
    known.kept.merge(states);
    return {};
}

void LowerStates::forget_others()
{
    for (auto& [prefix, known] : m_prefixes) {
        std::erase_if(known.kept, [&](const auto& kept) {
            const bool is_expected = known.place_in_expected.contains(kept.first);
            m_free_bytes += is_expected ? 0 : bytes_of(kept.first);
            return !is_expected;
        });
    }
}

torch::Tensor LowerStates::of(const PackedBatch& batch, const PrefixCache* past)
{
    const torch::NoGradGuard no_gradients;
    OfPrefix& known = of_prefix(past ? past->tokens : batch.prefix);
    compute_expected(known, batch.suffixes);
    const States passing = compute_others(known, batch.suffixes);
    std::vector<torch::Tensor> states;
    if (!batch.prefix.empty())
        states.push_back(known.states);
    for (const Sequence& suffix : batch.suffixes) {
        const auto found = known.kept.find(suffix);
        states.push_back(found != known.kept.end() ? found->second : passing.at(suffix));
    }
    return torch::cat(states);
}

}
