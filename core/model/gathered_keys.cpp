#include "model/gathered_keys.h"

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

// Those that ask something, in the order of what they ask.
std::vector<const AttentionSequence*> asking(const std::vector<AttentionSequence>& sequences)
{
    std::vector<const AttentionSequence*> result;
    for (const AttentionSequence& sequence : sequences) {
        if (!sequence.queries.empty())
            result.push_back(&sequence);
    }
    std::sort(result.begin(), result.end(),
              [](const AttentionSequence* a, const AttentionSequence* b) { return a->queries.front().index < b->queries.front().index; });
    return result;
}

bool ask_from_the_end(const std::vector<const AttentionSequence*>& sequences, std::int64_t query_count)
{
    std::int64_t next = 0;
    for (const AttentionSequence* sequence : sequences) {
        std::int64_t position = sequence->key_count() - std::ssize(sequence->queries);
        for (const AttentionQuery& query : sequence->queries) {
            if (query.index != next++ || query.position != position++)
                return false;
        }
    }
    return next == query_count;
}

}

GatheredKeys gathered_keys(const std::vector<AttentionSequence>& sequences, std::int64_t query_count, torch::Device device)
{
    const std::vector<const AttentionSequence*> all = asking(sequences);
    GatheredKeys result;
    std::int64_t row_count = 0, gathered = 0;
    for (const AttentionSequence& sequence : sequences)
        row_count = std::max(row_count, sequence.first + sequence.length);
    for (const AttentionSequence* sequence : all)
        gathered += sequence->key_count();
    result.suits = ask_from_the_end(all, query_count) && gathered <= std::numeric_limits<std::int32_t>::max();
    if (!result.suits)
        return result;

    std::vector<std::int64_t> rows;
    std::vector<std::int32_t> query_ends{0}, key_ends{0};
    rows.reserve(static_cast<std::size_t>(gathered));
    for (const AttentionSequence* sequence : all) {
        for (std::int64_t key = 0; key < sequence->key_count(); ++key)
            rows.push_back(sequence->key_row(key));
        query_ends.push_back(query_ends.back() + static_cast<std::int32_t>(sequence->queries.size()));
        key_ends.push_back(static_cast<std::int32_t>(rows.size()));
        result.most_queries = std::max(result.most_queries, std::ssize(sequence->queries));
        result.most_keys = std::max(result.most_keys, sequence->key_count());
    }
    Upload upload;
    const SelectedRowsUpload of_rows(upload, rows, row_count);
    const Upload::Place of_queries = upload.add(query_ends), of_keys = upload.add(key_ends);
    upload.send(device);
    result.key_rows = of_rows.sent(upload);
    result.query_ends = upload.int32(of_queries);
    result.key_ends = upload.int32(of_keys);
    return result;
}

}
