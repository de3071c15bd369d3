#include "model/attention_plan.h"

#include "common/error.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace winnow {

namespace {

enum class Queries { All, Wanted };

class PlanBuilder {
public:
    PlanBuilder(const GemmaConfig& config, const torch::TensorOptions& weights, std::int64_t query_count)
        : m_config(config)
        , m_weights(weights)
        , m_heads(config.num_attention_heads)
        , m_key_heads(config.num_key_value_heads)
        , m_output_rows(static_cast<std::size_t>(query_count * m_heads))
    {
    }

    void add_block(std::span<const AttentionSequence> sequences, Queries queries);
    AttentionPlan finish(std::vector<AttentionSequence> sequences);

private:
    torch::Tensor query_rows(std::span<const AttentionSequence> sequences, std::int64_t slots);
    torch::Tensor key_rows(std::span<const AttentionSequence> sequences, std::int64_t keys) const;
    torch::Tensor mask(const torch::Tensor& positions, std::int64_t keys, std::int64_t window) const;
    torch::Tensor on_device(std::vector<std::int64_t>& numbers, at::IntArrayRef shape) const;

    const GemmaConfig& m_config;
    torch::TensorOptions m_weights;
    std::int64_t m_heads;
    std::int64_t m_key_heads;
    std::vector<std::int64_t> m_output_rows; // (N, H)
    std::int64_t m_output_base = 0;
    AttentionPlan m_plan;
};

torch::Tensor PlanBuilder::on_device(std::vector<std::int64_t>& numbers, at::IntArrayRef shape) const
{
    return torch::from_blob(numbers.data(), shape, torch::kInt64).clone().to(m_weights.device());
}

// Padded slots repeat query 0; nothing reads what comes of them.
torch::Tensor PlanBuilder::query_rows(std::span<const AttentionSequence> sequences, std::int64_t slots)
{
    const std::int64_t group = m_heads / m_key_heads;
    std::vector<std::int64_t> rows;
    rows.reserve(sequences.size() * static_cast<std::size_t>(m_heads * slots));
    for (const AttentionSequence& sequence : sequences) {
        for (std::int64_t head = 0; head < m_heads; ++head) {
            for (std::int64_t slot = 0; slot < slots; ++slot) {
                const bool is_padding = slot >= std::ssize(sequence.queries);
                const std::int64_t query = is_padding ? 0 : sequence.queries[slot].index;
                if (!is_padding)
                    m_output_rows[query * m_heads + head] = m_output_base + std::ssize(rows);
                rows.push_back(query * m_heads + head);
            }
        }
    }
    m_output_base += std::ssize(rows);
    return on_device(rows, {std::ssize(sequences), m_key_heads, group * slots});
}

// Padded keys repeat row 0; they stand behind all queries of their sequence, so that the causal mask hides them.
torch::Tensor PlanBuilder::key_rows(std::span<const AttentionSequence> sequences, std::int64_t keys) const
{
    std::vector<std::int64_t> rows;
    rows.reserve(sequences.size() * static_cast<std::size_t>(m_key_heads * keys));
    for (const AttentionSequence& sequence : sequences) {
        for (std::int64_t head = 0; head < m_key_heads; ++head) {
            for (std::int64_t key = 0; key < keys; ++key)
                rows.push_back((key < sequence.key_count() ? sequence.key_row(key) : 0) * m_key_heads + head);
        }
    }
    return on_device(rows, {std::ssize(sequences), m_key_heads, keys});
}

// A query sees the keys up to its own, and of a sliding layer those fewer than `window` before it (window 0: all).
torch::Tensor PlanBuilder::mask(const torch::Tensor& positions, std::int64_t keys, std::int64_t window) const
{
    const torch::Tensor distance = positions.unsqueeze(-1) - torch::arange(keys, positions.options()); // (B, Q, S)
    torch::Tensor hidden = distance < 0;
    if (window > 0)
        hidden = hidden.logical_or_(distance >= window);
    const std::int64_t group = m_heads / m_key_heads;
    const std::int64_t sequences = positions.size(0);
    const std::int64_t slots = positions.size(1);
    return torch::zeros(hidden.sizes(), m_weights)
        .masked_fill_(hidden, -std::numeric_limits<double>::infinity())
        .view({sequences, 1, 1, slots, keys})
        .expand({sequences, 1, group, slots, keys})
        .reshape({sequences, 1, group * slots, keys});
}

// (1, Q) or (B, Q): the positions of the queries. Where all tokens ask, slot i of every sequence is its token i, so that
// one mask serves all. Padding looks at position 0.
std::vector<std::int64_t> query_positions(std::span<const AttentionSequence> sequences, Queries queries, std::int64_t slots)
{
    std::vector<std::int64_t> positions;
    if (queries == Queries::All) {
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

void PlanBuilder::add_block(std::span<const AttentionSequence> sequences, Queries queries)
{
    std::int64_t slots = 0;
    std::int64_t keys = 0;
    for (const AttentionSequence& sequence : sequences) {
        slots = std::max(slots, std::ssize(sequence.queries));
        keys = std::max(keys, sequence.key_count());
    }
    if (slots == 0)
        return;
    std::vector<std::int64_t> numbers = query_positions(sequences, queries, slots);
    const torch::Tensor positions = on_device(numbers, {std::ssize(numbers) / slots, slots});

    AttentionBlock block;
    block.query_rows = query_rows(sequences, slots);
    block.key_rows = key_rows(sequences, keys);
    block.global_mask = mask(positions, keys, 0);
    const bool window_matters = m_config.sliding_window > 0 && m_config.sliding_window < keys;
    block.sliding_mask = window_matters ? mask(positions, keys, m_config.sliding_window) : block.global_mask;
    m_plan.blocks.push_back(std::move(block));
}

AttentionPlan PlanBuilder::finish(std::vector<AttentionSequence> sequences)
{
    m_plan.sequences = std::make_shared<const std::vector<AttentionSequence>>(std::move(sequences));
    m_plan.sliding_window = m_config.sliding_window;
    m_plan.output_rows = on_device(m_output_rows, {std::ssize(m_output_rows) / m_heads, m_heads});
    return std::move(m_plan);
}

// The sequences of a batch, without queries yet. `past` counts cached keys.
std::vector<AttentionSequence> sequences_of(const PackedBatch& batch, std::int64_t past)
{
    std::vector<AttentionSequence> sequences;
    if (!batch.prefix.empty())
        sequences.push_back({0, 0, std::ssize(batch.prefix), {}});
    std::int64_t first = past + std::ssize(batch.prefix);
    const std::int64_t shared = first;
    for (const std::vector<std::int64_t>& suffix : batch.suffixes) {
        sequences.push_back({shared, first, std::ssize(suffix), {}});
        first += std::ssize(suffix);
    }
    return sequences;
}

// For each token of the batch: its sequence and its position in it.
struct TokenPlace {
    std::size_t sequence = 0;
    std::int64_t position = 0;
};

std::vector<TokenPlace> places_of(const std::vector<AttentionSequence>& sequences)
{
    std::vector<TokenPlace> places;
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        for (std::int64_t offset = 0; offset < sequences[i].length; ++offset)
            places.push_back({i, sequences[i].past + offset});
    }
    return places;
}

// Suffixes at most half as long as the longest of a block go into the next one.
AttentionPlan plan_for(std::vector<AttentionSequence> sequences, Queries queries, PlanBuilder builder)
{
    std::stable_sort(sequences.begin(), sequences.end(), [](const AttentionSequence& a, const AttentionSequence& b) {
        return std::pair(a.past, -a.length) < std::pair(b.past, -b.length);
    });
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= sequences.size(); ++end) {
        const AttentionSequence& longest = sequences[begin];
        const bool goes_on = end < sequences.size() && sequences[end].past == longest.past
            && 2 * sequences[end].length > longest.length;
        if (goes_on)
            continue;
        builder.add_block(std::span(sequences).subspan(begin, end - begin), queries);
        begin = end;
    }
    return builder.finish(std::move(sequences));
}

void check_batch(const PackedBatch& batch, std::int64_t past)
{
    const std::int64_t tokens = batch.token_count();
    if (tokens == 0 || batch.wanted.empty() || (past > 0 && !batch.prefix.empty()))
        throw Error(ErrorKind::Internal, "A packed batch is empty, or has a prefix beside the cached one. This is a fault of Winnow.");
    const auto is_outside = [&](std::int64_t position) { return position < 0 || position >= tokens; };
    if (std::any_of(batch.wanted.begin(), batch.wanted.end(), is_outside))
        throw Error(ErrorKind::Internal, "A packed batch wants a position that it does not have. This is a fault of Winnow.");
}

std::vector<std::int64_t> tokens_of(const PackedBatch& batch)
{
    std::vector<std::int64_t> tokens = batch.prefix;
    for (const std::vector<std::int64_t>& suffix : batch.suffixes)
        tokens.insert(tokens.end(), suffix.begin(), suffix.end());
    return tokens;
}

// Token ids can be typed by a user.
void check_tokens(const std::vector<std::int64_t>& tokens, std::int64_t vocab_size)
{
    for (const std::int64_t token : tokens) {
        if (token < 0 || token >= vocab_size)
            throw Error(ErrorKind::BadInput, "The token " + std::to_string(token) + " is not one of this model's: they go from 0 to "
                            + std::to_string(vocab_size - 1) + ".");
    }
}

}

PackedLayout lay_out(const PackedBatch& batch, std::int64_t past, const GemmaConfig& config, const torch::TensorOptions& weights)
{
    check_batch(batch, past);
    const std::vector<std::int64_t> tokens = tokens_of(batch);
    check_tokens(tokens, config.vocab_size);
    const std::vector<AttentionSequence> sequences = sequences_of(batch, past);
    const std::vector<TokenPlace> places = places_of(sequences);

    std::vector<std::int64_t> positions;
    std::vector<AttentionSequence> asking_all = sequences;
    for (std::int64_t token = 0; token < std::ssize(places); ++token) {
        positions.push_back(places[token].position);
        asking_all[places[token].sequence].queries.push_back({token, places[token].position});
    }
    std::vector<AttentionSequence> asking_wanted = sequences;
    for (std::int64_t n = 0; n < std::ssize(batch.wanted); ++n) {
        const TokenPlace& place = places[batch.wanted[n]];
        asking_wanted[place.sequence].queries.push_back({n, place.position});
    }

    const auto on_device = [&](const std::vector<std::int64_t>& numbers) { return torch::tensor(numbers).to(weights.device()); };
    return {on_device(tokens), on_device(positions), on_device(batch.wanted),
            plan_for(std::move(asking_all), Queries::All, {config, weights, std::ssize(places)}),
            plan_for(std::move(asking_wanted), Queries::Wanted, {config, weights, std::ssize(batch.wanted)})};
}

}
