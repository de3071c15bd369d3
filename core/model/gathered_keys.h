#pragma once

#include "model/attention_sequence.h"
#include "model/selected_rows.h"

#include <torch/torch.h>

#include <vector>

namespace winnow {

// What flash attention over sequences of any length is told (Dao 2023, "varlen"): the keys of each sequence laid end to end, S
// sequences that ask something, G keys in all. There the last query of a sequence stands at its last key, the one before at the
// key before.
struct GatheredKeys {
    bool suits = false;          // whether the queries stand so, and in the order of the sequences; else nothing else is set
    SelectedRows key_rows;       // G of the R rows of keys
    torch::Tensor query_ends;    // (S + 1) int32: where the queries of a sequence begin and end
    torch::Tensor key_ends;      // (S + 1) int32
    std::int64_t most_queries = 0;
    std::int64_t most_keys = 0;
};

GatheredKeys gathered_keys(const std::vector<AttentionSequence>& sequences, std::int64_t query_count, torch::Device device);

}
