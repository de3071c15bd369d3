#pragma once

#include "model/attention_plan.h"
#include "model/panel_product.h"

#include <vector>

namespace winnow {

// Attention of float32 numbers as they lie: queries (N, H, D), keys and values (R, Hkv, D).
struct AttentionShape {
    std::int64_t heads = 0;     // H
    std::int64_t key_heads = 0; // Hkv
    std::int64_t dim = 0;       // D
    std::int64_t window = 0;    // as many keys a query sees at most, its own among them
    float scale = 1;

    std::int64_t group() const { return heads / key_heads; } // query heads a key head
    // The rows that one query has in a product. Where all heads share their keys, their rows lie side by side and go through
    // a product together; otherwise each head is a matrix of its own.
    std::int64_t rows_of_query() const { return key_heads == 1 ? heads : 1; }
    std::int64_t row_stride() const { return key_heads == 1 ? dim : heads * dim; }
    std::int64_t key_stride() const { return key_heads * dim; }
};

// Consecutive queries of a sequence, whose scores stand in memory together.
struct QueryTile {
    std::int64_t index = 0;    // of the first one among the N queries
    std::int64_t position = 0; // of the first one in its sequence
    std::int64_t count = 0;
};

// What a thread computes in one go: some queries of one sequence with the heads of one key head.
struct AttentionPart {
    const AttentionSequence* sequence = nullptr;
    std::int64_t key_head = 0;
    std::vector<QueryTile> tiles;

    Range keys(const AttentionShape& shape) const; // that any of the queries sees
    std::int64_t pairs(const AttentionShape& shape) const; // of a query and a key, about: what it costs
};

// What each thread of libtorch computes. The same sequences and number of threads give the same shares, and so the same sums.
struct AttentionWork {
    std::vector<std::vector<AttentionPart>> shares;
    std::int64_t rows_apart = 0; // the first rows of keys and values, to whose gradients several threads add
};

AttentionWork work_forward(const std::vector<AttentionSequence>& sequences, const AttentionShape& shape);
AttentionWork work_back(const std::vector<AttentionSequence>& sequences, const AttentionShape& shape, std::int64_t rows); // of keys: R

}
