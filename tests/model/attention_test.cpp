// Attention in loops of its own against libtorch's operators over padded blocks.
#include "gradients.h"

#include "model/attention.h"

namespace winnow {
namespace {

constexpr double scale = 0.4;

// Sequences of these lengths behind a prefix of that one; the prefix is in the batch, or cached.
struct Lengths {
    std::int64_t prefix;
    std::vector<std::int64_t> suffixes;
    bool is_cached = false;
};

struct Heads {
    std::int64_t queries;
    std::int64_t keys;
    std::int64_t dim;
};

// The last layer's queries: some tokens of a batch in any order, one of them twice.
Tokens some_of(std::int64_t tokens)
{
    return {tokens - 1, 0, tokens / 2, std::min(tokens / 2 + 1, tokens - 1), tokens - 1};
}

PackedLayout layout_of(const Lengths& lengths, const Heads& heads, std::int64_t window)
{
    GemmaConfig config;
    config.vocab_size = 1;
    config.num_attention_heads = heads.queries;
    config.num_key_value_heads = heads.keys;
    config.head_dim = heads.dim;
    config.sliding_window = window;
    PackedBatch batch{Tokens(lengths.is_cached ? 0 : lengths.prefix, 0), {}, {}};
    for (const std::int64_t length : lengths.suffixes)
        batch.suffixes.emplace_back(length, 0);
    batch.wanted = some_of(batch.token_count());
    return lay_out(batch, lengths.is_cached ? lengths.prefix : 0, config, torch::TensorOptions().device(test_device()));
}

void expect_same_attention(const Lengths& lengths, const Heads& heads, std::int64_t window)
{
    SCOPED_TRACE(testing::Message() << lengths.suffixes.size() << " suffixes behind " << lengths.prefix << ", " << heads.queries << " and " << heads.keys
                                    << " heads of " << heads.dim << ", window " << window);
    const PackedLayout layout = layout_of(lengths, heads, window);
    const std::int64_t rows = layout.tokens.size(0) + (lengths.is_cached ? lengths.prefix : 0);
    for (const AttentionPlan* plan : {&layout.all_plan, &layout.wanted_plan}) {
        const std::int64_t queries = plan == &layout.all_plan ? layout.tokens.size(0) : layout.wanted.rows.size(0);
        for (const AttentionKind kind : {AttentionKind::Global, AttentionKind::Sliding}) {
            expect_same([&](const Tensors& in) { return attend(in[0], in[1], in[2], *plan, kind, scale, 0); },
                        [&](const Tensors& in) { return plain_attend(in[0], in[1], in[2], *plan, kind, scale, 0); },
                        {random({queries, heads.queries, heads.dim}, 1), random({rows, heads.keys, heads.dim}, 2), random({rows, heads.keys, heads.dim}, 3)});
        }
    }
}

const std::vector<Lengths> all_lengths{
    {0, {1}},
    {0, {7, 1, 20}},
    {5, {3, 1, 12, 9}},
    {1, {1, 1}},
    {40, {33, 70, 34, 2, 65}}, // more than the queries of a tile
    {0, {300}},                // more tiles than a part has
    {23, {4, 31}, true},
    {200, {1}, true},
};

// Of one key head the rows of all heads are multiplied together; of several each head alone. Heads of 8 and 24 are no multiple
// of what a vector holds.
const std::vector<Heads> all_heads{{4, 1, 32}, {4, 2, 8}, {3, 3, 16}, {1, 1, 24}};

TEST(FusedAttention, EqualsPlainAutograd)
{
    for (const Lengths& lengths : all_lengths) {
        for (const Heads& heads : all_heads)
            expect_same_attention(lengths, heads, 0);
    }
}

TEST(FusedAttention, SeesNoMoreThanTheSlidingWindow)
{
    for (const Lengths& lengths : all_lengths) {
        for (const std::int64_t window : {1, 4, 37})
            expect_same_attention(lengths, {4, 1, 16}, window);
        expect_same_attention(lengths, {4, 2, 8}, 6);
    }
}

// Scores far apart, whose powers alone would be beyond a float's range.
TEST(FusedAttention, BearsLargeScores)
{
    const PackedLayout layout = layout_of({3, {5, 9}}, {2, 1, 16}, 0);
    const torch::Tensor queries = 30 * random({17, 2, 16}, 1), keys = 30 * random({17, 1, 16}, 2), values = random({17, 1, 16}, 3);
    expect_close(attend(queries, keys, values, layout.all_plan, AttentionKind::Global, 1, 0),
                 plain_attend(queries, keys, values, layout.all_plan, AttentionKind::Global, 1, 0), 1e-4);
}

TEST(FusedAttention, GivesTheSameBytesAgain)
{
    const PackedLayout layout = layout_of({40, {33, 70, 34, 2, 65}}, {4, 1, 32}, 0);
    const Computation attention = [&](const Tensors& in) { return attend(in[0], in[1], in[2], layout.all_plan, AttentionKind::Global, scale, 0); };
    const Tensors inputs{random({244, 4, 32}, 1), random({244, 1, 32}, 2), random({244, 1, 32}, 3)};
    const Tensors first = value_and_gradients(attention, inputs);
    for (int i = 0; i < 5; ++i) {
        const Tensors again = value_and_gradients(attention, inputs);
        for (std::size_t j = 0; j < first.size(); ++j)
            EXPECT_TRUE(torch::equal(again[j], first[j]));
    }
}

}
}
