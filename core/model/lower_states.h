#pragma once

#include "model/gemma.h"

#include <functional>
#include <map>

namespace winnow {

// What the layers below the lowest adapter make of sequences that come again and again: their outputs, computed once. The
// suffixes of a batch that are not known go through them together, because products of many rows are faster; what comes out
// depends in its last bits on who goes together. So that a run that is resumed goes on with the same numbers, that must not
// depend on when it was interrupted: suffixes of an expected batch always go together, the others with those of the batch
// at hand, and after the first expected batch that has no room nothing else is kept.
class LowerStates {
public:
    using Sequence = std::vector<std::int64_t>; // token ids
    // Of sequences that continue a prefix (null: none): (tokens of all, hidden_size). `grown` receives their keys and values.
    using Compute = std::function<torch::Tensor(const std::vector<Sequence>& sequences, const PrefixCache* prefix, PrefixCache* grown)>;

    LowerStates(std::int64_t most_bytes, std::int64_t bytes_of_a_token, Compute compute)
        : m_free_bytes(most_bytes), m_bytes_of_a_token(bytes_of_a_token), m_compute(std::move(compute))
    {
    }

    // Announces a batch and reserves room for it. Of a suffix that was announced before the first batch counts.
    void expect(const PackedBatch& batch);

    // Of all tokens of a batch, which may continue a cached prefix: (T, hidden_size).
    torch::Tensor of(const PackedBatch& batch, const PrefixCache* past);

    // Keeps those of expected batches alone: what others are computed from here on goes together as if none had come before.
    void forget_others();

private:
    using States = std::map<Sequence, torch::Tensor>; // (tokens, hidden_size) each

    struct OfPrefix {
        torch::Tensor states; // (P, hidden_size)
        PrefixCache cache;
        std::vector<std::vector<Sequence>> expected;
        std::map<Sequence, std::size_t> place_in_expected;
        States kept;
    };

    OfPrefix& of_prefix(const Sequence& prefix);
    States computed(const OfPrefix& known, const std::vector<Sequence>& suffixes) const;
    void compute_expected(OfPrefix& known, const std::vector<Sequence>& suffixes);
    States compute_others(OfPrefix& known, const std::vector<Sequence>& suffixes);
    bool reserve(const std::vector<Sequence>& suffixes);
    std::int64_t bytes_of(const Sequence& suffix) const { return std::ssize(suffix) * m_bytes_of_a_token; }

    std::int64_t m_free_bytes;
    std::int64_t m_bytes_of_a_token;
    Compute m_compute;
    std::map<Sequence, OfPrefix> m_prefixes;
};

}
