#include "model/attention_work.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <limits>
#include <numeric>

namespace winnow {

namespace {

using Sequences = std::vector<AttentionSequence>;
using Parts = std::vector<AttentionPart>;

constexpr std::int64_t rows_of_a_tile = 128; // their scores, and the queries, stay in a core's second cache
constexpr std::int64_t tiles_of_a_part = 2;  // of a divided sequence, so that its keys are not arranged for each tile

std::vector<QueryTile> tiles_of(const std::vector<AttentionQuery>& queries, std::int64_t longest)
{
    std::vector<QueryTile> tiles;
    for (const AttentionQuery& query : queries) {
        const bool goes_on = !tiles.empty() && tiles.back().count < longest && query.index == tiles.back().index + tiles.back().count
            && query.position == tiles.back().position + tiles.back().count;
        if (goes_on)
            ++tiles.back().count;
        else
            tiles.push_back({query.index, query.position, 1});
    }
    return tiles;
}

// A part for each sequence and key head; or, where sequences are divided, for a few of its tiles.
Parts parts_of(const Sequences& sequences, const AttentionShape& shape, bool are_divided)
{
    Parts parts;
    for (const AttentionSequence& sequence : sequences) {
        const std::vector<QueryTile> tiles = tiles_of(sequence.queries, std::max<std::int64_t>(1, rows_of_a_tile / shape.rows_of_query()));
        const std::int64_t step = are_divided ? tiles_of_a_part : std::max<std::int64_t>(1, std::ssize(tiles));
        for (std::int64_t head = 0; head < shape.key_heads; ++head) {
            for (std::int64_t first = 0; first < std::ssize(tiles); first += step) {
                const auto begin = tiles.begin() + first;
                parts.push_back({&sequence, head, {begin, begin + std::min(step, std::ssize(tiles) - first)}});
            }
        }
    }
    return parts;
}

std::int64_t pairs_of(const Parts& parts, const AttentionShape& shape)
{
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0}, [&](std::int64_t sum, const AttentionPart& part) { return sum + part.pairs(shape); });
}

// Divides the parts among the threads: the costliest first, each to whoever has least so far.
std::vector<Parts> shares_of(Parts parts, const AttentionShape& shape)
{
    constexpr std::int64_t worth_a_thread = 1 << 18; // products of two numbers
    const auto cost = [&](const AttentionPart& part) { return part.pairs(shape); };
    std::stable_sort(parts.begin(), parts.end(), [&](const AttentionPart& a, const AttentionPart& b) { return cost(a) > cost(b); });
    const std::int64_t worth = pairs_of(parts, shape) * shape.group() * shape.dim / worth_a_thread;
    const std::int64_t threads = std::min<std::int64_t>({at::get_num_threads(), std::ssize(parts), worth + 1});
    std::vector<Parts> shares(static_cast<std::size_t>(threads));
    std::vector<std::int64_t> loads(shares.size(), 0);
    for (AttentionPart& part : parts) {
        const auto least = std::min_element(loads.begin(), loads.end()) - loads.begin();
        loads[least] += cost(part);
        shares[least].push_back(std::move(part));
    }
    return shares;
}

// Keys that several sequences see.
std::int64_t shared_keys(const Sequences& sequences)
{
    std::int64_t most = 0;
    for (const AttentionSequence& sequence : sequences)
        most = std::max(most, sequence.past);
    return most;
}

}

Range AttentionPart::keys(const AttentionShape& shape) const
{
    Range range{std::numeric_limits<std::int64_t>::max(), 0};
    for (const QueryTile& tile : tiles) {
        range.begin = std::min(range.begin, std::max<std::int64_t>(0, tile.position + 1 - shape.window));
        range.end = std::max(range.end, tile.position + tile.count);
    }
    return range;
}

std::int64_t AttentionPart::pairs(const AttentionShape& shape) const
{
    std::int64_t pairs = 0;
    for (const QueryTile& tile : tiles)
        pairs += tile.count * std::min(tile.position + (tile.count + 1) / 2, shape.window);
    return pairs;
}

// Nothing is added up here, so a sequence may be divided.
AttentionWork work_forward(const Sequences& sequences, const AttentionShape& shape)
{
    return {shares_of(parts_of(sequences, shape, true), shape)};
}

// A sequence is one part, so that a thread has the rows of its keys for itself, unless the longest one would keep the others
// waiting for longer than it takes to add up a copy of all rows for each thread.
AttentionWork work_back(const Sequences& sequences, const AttentionShape& shape, std::int64_t rows)
{
    constexpr std::int64_t products_of_a_pair = 5;
    constexpr std::int64_t products_in_the_time_of_a_row = 32; // of keys and values, that is set to 0 and added
    const std::int64_t threads = at::get_num_threads();
    Parts parts = parts_of(sequences, shape, false);
    std::int64_t most = 0;
    for (const AttentionPart& part : parts)
        most = std::max(most, part.pairs(shape));
    const std::int64_t waiting = (most - pairs_of(parts, shape) / threads) * shape.group() * products_of_a_pair;
    if (waiting <= threads * rows * shape.key_heads * products_in_the_time_of_a_row)
        return {shares_of(std::move(parts), shape), shared_keys(sequences)};
    return {shares_of(parts_of(sequences, shape, true), shape), rows};
}

}
