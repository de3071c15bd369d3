#pragma once

#include "model/gemma.h"

#include <functional>
#include <map>

namespace winnow {

// What the layers below the lowest adapter make of sequences that come again and again: their outputs, computed once. The
// layers are frozen, and each suffix goes through them by itself, so what is kept equals what would be computed anew, bit
// for bit: a run that is resumed, or whose memory is full, goes on with the same numbers.
class LowerStates {
public:
    // Of tokens that continue a prefix (null: none): (tokens, hidden_size). `grown` receives their keys and values.
    using Compute = std::function<torch::Tensor(const std::vector<std::int64_t>& tokens, const PrefixCache* prefix, PrefixCache* grown)>;

    LowerStates(std::int64_t most_bytes, Compute compute) : m_most_bytes(most_bytes), m_compute(std::move(compute)) {}

    // Of all tokens of a batch, which may continue a cached prefix: (T, hidden_size).
    torch::Tensor of(const PackedBatch& batch, const PrefixCache* past);

private:
    struct OfPrefix {
        torch::Tensor states; // (P, hidden_size)
        PrefixCache cache;
        std::map<std::vector<std::int64_t>, torch::Tensor> suffixes; // (tokens, hidden_size) each
    };

    OfPrefix& of_prefix(const std::vector<std::int64_t>& prefix);
    torch::Tensor of_suffix(OfPrefix& known, const std::vector<std::int64_t>& suffix);

    std::int64_t m_most_bytes;
    Compute m_compute;
    std::int64_t m_bytes = 0; // of the suffixes kept
    std::map<std::vector<std::int64_t>, OfPrefix> m_prefixes;
};

}
