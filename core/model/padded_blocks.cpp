#include "model/padded_blocks.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace winnow {

namespace {

class BlockBuilder {
public:
    BlockBuilder(const AttentionHeads& heads, const torch::TensorOptions& weights, std::int64_t query_count)
        : m_heads(heads), m_weights(weights), m_output_rows(static_cast<std::size_t>(query_count * heads.queries))
    {
    }

    void add_block(std::span<const AttentionSequence> sequences);
    PaddedBlocks finish();

private:
    torch::Tensor query_rows(std::span<const AttentionSequence> sequences, std::int64_t slots);
    torch::Tensor key_rows(std::span<const AttentionSequence> sequences, std::int64_t keys) const;
    torch::Tensor mask(const torch::Tensor& positions, std::int64_t keys, std::int64_t window) const;
    torch::Tensor on_device(std::vector<std::int64_t>& numbers, at::IntArrayRef shape) const;

    std::int64_t group() const { return m_heads.queries / m_heads.keys; }

    AttentionHeads m_heads;
    torch::TensorOptions m_weights;
    std::vector<std::int64_t> m_output_rows; // (N, H)
    std::int64_t m_output_base = 0;
    PaddedBlocks m_result;
};

torch::Tensor BlockBuilder::on_device(std::vector<std::int64_t>& numbers, at::IntArrayRef shape) const
{
    return torch::from_blob(numbers.data(), shape, torch::kInt64).clone().to(m_weights.device());
}

// Padded slots repeat query 0; nothing reads what comes of them.
torch::Tensor BlockBuilder::query_rows(std::span<const AttentionSequence> sequences, std::int64_t slots)
{
    std::vector<std::int64_t> rows;
    rows.reserve(sequences.size() * static_cast<std::size_t>(m_heads.queries * slots));
    for (const AttentionSequence& sequence : sequences) {
        for (std::int64_t head = 0; head < m_heads.queries; ++head) {
            for (std::int64_t slot = 0; slot < slots; ++slot) {
                const bool is_padding = slot >= std::ssize(sequence.queries);
                const std::int64_t query = is_padding ? 0 : sequence.queries[slot].index;
                if (!is_padding)
                    m_output_rows[query * m_heads.queries + head] = m_output_base + std::ssize(rows);
                rows.push_back(query * m_heads.queries + head);
            }
        }
    }
    m_output_base += std::ssize(rows);
    return on_device(rows, {std::ssize(sequences), m_heads.keys, group() * slots});
}

// Padded keys repeat row 0; they stand behind all queries of their sequence, so that the causal mask hides them.
torch::Tensor BlockBuilder::key_rows(std::span<const AttentionSequence> sequences, std::int64_t keys) const
{
    std::vector<std::int64_t> rows;
    rows.reserve(sequences.size() * static_cast<std::size_t>(m_heads.keys * keys));
    for (const AttentionSequence& sequence : sequences) {
        for (std::int64_t head = 0; head < m_heads.keys; ++head) {
            for (std::int64_t key = 0; key < keys; ++key)
                rows.push_back((key < sequence.key_count() ? sequence.key_row(key) : 0) * m_heads.keys + head);
        }
    }
    return on_device(rows, {std::ssize(sequences), m_heads.keys, keys});
}

// A query sees the keys up to its own, and of a sliding layer those fewer than `window` before it (window 0: all).
torch::Tensor BlockBuilder::mask(const torch::Tensor& positions, std::int64_t keys, std::int64_t window) const
{
    const torch::Tensor distance = positions.unsqueeze(-1) - torch::arange(keys, positions.options()); // (B, Q, S)
    torch::Tensor hidden = distance < 0;
    if (window > 0)
        hidden = hidden.logical_or_(distance >= window);
    const std::int64_t sequences = positions.size(0);
    const std::int64_t slots = positions.size(1);
    return torch::zeros(hidden.sizes(), m_weights)
        .masked_fill_(hidden, -std::numeric_limits<double>::infinity())
        .view({sequences, 1, 1, slots, keys})
        .expand({sequences, 1, group(), slots, keys})
        .reshape({sequences, 1, group() * slots, keys});
}

// Whether slot i of the queries is token i, as where all tokens ask.
bool all_ask(const AttentionSequence& sequence)
{
    for (std::int64_t slot = 0; slot < std::ssize(sequence.queries); ++slot) {
        if (sequence.queries[slot].position != sequence.past + slot)
            return false;
    }
    return std::ssize(sequence.queries) == sequence.length;
}

// (1, Q) or (B, Q): the positions of the queries. Where all tokens ask, one mask serves all. Padding looks at position 0.
std::vector<std::int64_t> query_positions(std::span<const AttentionSequence> sequences, std::int64_t slots)
{
    std::vector<std::int64_t> positions;
    if (std::all_of(sequences.begin(), sequences.end(), all_ask)) {
        positions.resize(static_cast<std::size_t>(slots));
        std::iota(positions.begin(), positions.end(), sequences[0].past);
        return positions;
    }
    for (const AttentionSequence& sequence : sequences) {
        for (std::int64_t slot = 0; slot < slots; ++slot)
            positions.push_back(slot < std::ssize(sequence.queries) ? sequence.queries[slot].position : 0);
    }
    return positions;
}

void BlockBuilder::add_block(std::span<const AttentionSequence> sequences)
{
    std::int64_t slots = 0;
    std::int64_t keys = 0;
    for (const AttentionSequence& sequence : sequences) {
        slots = std::max(slots, std::ssize(sequence.queries));
        keys = std::max(keys, sequence.key_count());
    }
    if (slots == 0)
        return;
    std::vector<std::int64_t> numbers = query_positions(sequences, slots);
    const torch::Tensor positions = on_device(numbers, {std::ssize(numbers) / slots, slots});

    PaddedBlock block;
    block.query_rows = query_rows(sequences, slots);
    block.key_rows = key_rows(sequences, keys);
    block.global_mask = mask(positions, keys, 0);
    const bool window_matters = m_heads.sliding_window > 0 && m_heads.sliding_window < keys;
    block.sliding_mask = window_matters ? mask(positions, keys, m_heads.sliding_window) : block.global_mask;
    m_result.blocks.push_back(std::move(block));
}

PaddedBlocks BlockBuilder::finish()
{
    m_result.output_rows = on_device(m_output_rows, {std::ssize(m_output_rows) / m_heads.queries, m_heads.queries});
    return std::move(m_result);
}

}

// Suffixes at most half as long as the longest of a block go into the next one.
PaddedBlocks padded_blocks(const std::vector<AttentionSequence>& sequences, std::int64_t query_count, const AttentionHeads& heads,
                           const torch::TensorOptions& weights)
{
    BlockBuilder builder(heads, weights, query_count);
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= sequences.size(); ++end) {
        const AttentionSequence& longest = sequences[begin];
        const bool goes_on = end < sequences.size() && sequences[end].past == longest.past
            && 2 * sequences[end].length > longest.length;
        if (goes_on)
            continue;
        builder.add_block(std::span(sequences).subspan(begin, end - begin));
        begin = end;
    }
    return builder.finish();
}

}
