#include "model/attention_plan.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

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

AttentionPlan::AttentionPlan(std::vector<AttentionSequence> sequences, std::int64_t query_count, const GemmaConfig& config, const torch::TensorOptions& weights)
    : m_heads{config.num_attention_heads, config.num_key_value_heads, config.sliding_window}, m_weights(weights), m_query_count(query_count)
{
    std::stable_sort(sequences.begin(), sequences.end(), [](const AttentionSequence& a, const AttentionSequence& b) {
        return std::pair(a.past, -a.length) < std::pair(b.past, -b.length);
    });
    m_sequences = std::make_shared<const std::vector<AttentionSequence>>(std::move(sequences));
}

const PaddedBlocks& AttentionPlan::padded() const
{
    if (!m_padded)
        m_padded = padded_blocks(*m_sequences, m_query_count, m_heads, m_weights);
    return *m_padded;
}

const GatheredKeys& AttentionPlan::gathered() const
{
    if (!m_gathered)
        m_gathered = gathered_keys(*m_sequences, m_query_count, m_weights.device());
    return *m_gathered;
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

    Upload upload;
    const Upload::Place of_tokens = upload.add(tokens), of_positions = upload.add(positions);
    const SelectedRowsUpload of_wanted(upload, batch.wanted, std::ssize(tokens));
    upload.send(weights.device());
    return {upload.int64(of_tokens), upload.int64(of_positions), of_wanted.sent(upload), {std::move(asking_all), std::ssize(places), config, weights},
            {std::move(asking_wanted), std::ssize(batch.wanted), config, weights}};
}

}
