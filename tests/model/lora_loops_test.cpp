// LoRA in loops of its own against plain autograd.
#include "gradients.h"

#include "model/lora_linear_in_loops.h"
#include "model/rms_norm.h"

namespace winnow {
namespace {

class LoraInLoops : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test_device().is_cpu())
            GTEST_SKIP() << "the loops are for a CPU";
    }
};

struct Sizes {
    std::int64_t tokens;
    std::int64_t width;
    std::int64_t rank;
    std::int64_t other_rank;
};

// Large sums stand beside small ones: compared as shares of the largest.
void expect_same_shares(const Computation& loops, const Computation& plain, const Tensors& inputs)
{
    const Tensors actual = value_and_gradients(loops, inputs), expected = value_and_gradients(plain, inputs);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const torch::Tensor largest = expected[i].abs().max();
        expect_close(actual[i] / largest, expected[i] / largest, 1e-5);
    }
}

// The second of three has no adapter.
std::vector<LoraProjection> adapted(const Tensors& in)
{
    return {{"q_proj", 0, 300, in[1], in[2], 0.7}, {"k_proj", 300, 20}, {"v_proj", 320, 37, in[3], in[4], 0.3}};
}

Tensors inputs_of(const Sizes& sizes)
{
    return {random({sizes.tokens, sizes.width}, 2), random({sizes.rank, sizes.width}, 3), random({300, sizes.rank}, 4),
            random({sizes.other_rank, sizes.width}, 5), random({37, sizes.other_rank}, 6)};
}

// Ranks, tokens and columns that are no multiple of what a loop takes at once.
const std::vector<Sizes> all_sizes{{1, 24, 1, 8}, {3, 531, 4, 3}, {41, 260, 7, 64}, {130, 640, 8, 2}};

TEST_F(LoraInLoops, EqualsPlainAutograd)
{
    for (const Sizes& sizes : all_sizes) {
        const FrozenMatrix weight(random({357, sizes.width}, 1));
        ASSERT_TRUE(suits_loops(inputs_of(sizes)[0], adapted(inputs_of(sizes))));
        expect_same_shares([&](const Tensors& in) { return lora_linear_in_loops(in[0], weight, adapted(in), {}); },
                           [&](const Tensors& in) { return plain_lora_linear(in[0], weight, adapted(in)); }, inputs_of(sizes));
    }
}

TEST_F(LoraInLoops, EqualsPlainAutogradOfANormedInput)
{
    for (const Sizes& sizes : all_sizes) {
        const FrozenMatrix weight(random({357, sizes.width}, 1));
        const torch::Tensor gain = random({sizes.width}, 7) + 1;
        expect_same_shares([&](const Tensors& in) { return lora_linear_in_loops(in[0], weight, adapted(in), {gain, 1e-6}); },
                           [&](const Tensors& in) { return plain_lora_linear(rms_norm(in[0], gain, 1e-6), weight, adapted(in)); }, inputs_of(sizes));
    }
}

// As in the lowest layer that has adapters.
TEST_F(LoraInLoops, GivesTheFactorsGradientsWhereTheInputWantsNone)
{
    const Sizes sizes{41, 260, 7, 3};
    const FrozenMatrix weight(random({357, sizes.width}, 1));
    const Tensors all = inputs_of(sizes);
    const auto with = [&](const Tensors& factors) { return Tensors{all[0], factors[0], factors[1], factors[2], factors[3]}; };
    expect_same_shares([&](const Tensors& factors) { return lora_linear_in_loops(all[0], weight, adapted(with(factors)), {}); },
                       [&](const Tensors& factors) { return plain_lora_linear(all[0], weight, adapted(with(factors))); },
                       {all.begin() + 1, all.end()});
}

TEST_F(LoraInLoops, GivesTheSameNumbersWithAnyNumberOfThreads)
{
    const Sizes sizes{130, 640, 8, 2};
    const FrozenMatrix weight(random({357, sizes.width}, 1));
    const torch::Tensor gain = random({sizes.width}, 7) + 1;
    const auto loops = [&](const Tensors& in) { return lora_linear_in_loops(in[0], weight, adapted(in), {gain, 1e-6}); };
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const Tensors alone = value_and_gradients(loops, inputs_of(sizes));
    at::set_num_threads(3);
    const Tensors together = value_and_gradients(loops, inputs_of(sizes));
    at::set_num_threads(threads);
    for (const std::size_t factor : {2, 3, 4, 5})
        EXPECT_TRUE(torch::equal(alone[factor], together[factor])) << factor;
}

TEST_F(LoraInLoops, LeavesHighRanksAndOtherNumbersToMatrixProducts)
{
    EXPECT_FALSE(suits_loops(random({5, 24}, 1), {{"q_proj", 0, 9, random({65, 24}, 2), random({9, 65}, 3), 1}}));
    EXPECT_FALSE(suits_loops(random({5, 24}, 1).to(torch::kBFloat16), {{"q_proj", 0, 9, random({4, 24}, 2), random({9, 4}, 3), 1}}));
    EXPECT_FALSE(suits_loops(random({24, 5}, 1).t(), {{"q_proj", 0, 9, random({4, 24}, 2), random({9, 4}, 3), 1}}));
}

}
}
