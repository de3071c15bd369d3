#include "model/lower_states.h"

namespace winnow {

LowerStates::OfPrefix& LowerStates::of_prefix(const std::vector<std::int64_t>& prefix)
{
    const auto [place, is_new] = m_prefixes.try_emplace(prefix);
    if (is_new && !prefix.empty())
        place->second.states = m_compute(prefix, nullptr, &place->second.cache);
    return place->second;
}

torch::Tensor LowerStates::of_suffix(OfPrefix& known, const std::vector<std::int64_t>& suffix)
{
    if (const auto found = known.suffixes.find(suffix); found != known.suffixes.end())
        return found->second;
    const bool has_prefix = !known.cache.tokens.empty();
    const torch::Tensor states = m_compute(suffix, has_prefix ? &known.cache : nullptr, nullptr);
    if (m_bytes + static_cast<std::int64_t>(states.nbytes()) <= m_most_bytes) {
        known.suffixes.emplace(suffix, states);
        m_bytes += static_cast<std::int64_t>(states.nbytes());
    }
    return states;
}

torch::Tensor LowerStates::of(const PackedBatch& batch, const PrefixCache* past)
{
    const torch::NoGradGuard no_gradients;
    OfPrefix& known = of_prefix(past ? past->tokens : batch.prefix);
    std::vector<torch::Tensor> states;
    if (!batch.prefix.empty())
        states.push_back(known.states);
    for (const std::vector<std::int64_t>& suffix : batch.suffixes)
        states.push_back(of_suffix(known, suffix));
    return torch::cat(states);
}

}
