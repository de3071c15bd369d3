#include "model/lower_states.h"

#include <algorithm>

namespace winnow {

namespace {

// From 32 MiB on glibc maps an allocation apart from its heap, whatever happened before.
constexpr std::int64_t bytes_of_a_block = 32 << 20;

}

// Kept where they were computed, many small states would hold apart the memory that was free between them: a training of
// 240 texts grew by ten times what it kept.
torch::Tensor LowerStates::copied(const torch::Tensor& states)
{
    const std::int64_t rows = states.size(0);
    if (!m_block.defined() || m_rows_used + rows > m_block.size(0)) {
        const std::int64_t row_bytes = states.size(1) * static_cast<std::int64_t>(states.element_size());
        m_block = torch::empty({std::max(rows, bytes_of_a_block / row_bytes + 1), states.size(1)}, states.options());
        m_rows_used = 0;
    }
    const torch::Tensor copy = m_block.narrow(0, m_rows_used, rows);
    copy.copy_(states);
    m_rows_used += rows;
    return copy;
}

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
        known.suffixes.emplace(suffix, copied(states));
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
