#pragma once

#include <cstdint>
#include <vector>

namespace winnow {

struct AttentionQuery {
    std::int64_t index = 0;    // among the N queries
    std::int64_t position = 0; // in its sequence
};

// A sequence: `past` shared keys (rows 0, 1, ...), then its own from row `first`.
struct AttentionSequence {
    std::int64_t past = 0;
    std::int64_t first = 0;
    std::int64_t length = 0;
    std::vector<AttentionQuery> queries;

    std::int64_t key_row(std::int64_t key) const { return key < past ? key : first + key - past; }
    std::int64_t key_count() const { return past + length; }
};

// What a model's attention is like, for all sequences.
struct AttentionHeads {
    std::int64_t queries = 0;        // H
    std::int64_t keys = 0;           // Hkv
    std::int64_t sliding_window = 0; // of sliding layers; 0: none
};

}
