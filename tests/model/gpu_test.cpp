// Kernels of our own in bfloat16, and flash attention, against the plain ways in float32: on an NVIDIA GPU
// (WINNOW_TEST_DEVICE=cuda). In float32 the kernels are what the other tests of this folder meet there.
#include "gradients.h"

#include "gpu/rows.h"
#include "model/attention.h"
#include "model/attention_inputs.h"
#include "model/flash_attention.h"
#include "model/gated_gelu.h"
#include "model/lora_linear.h"
#include "model/low_rank_product.h"
#include "model/residual_norm.h"
#include "model/rms_norm.h"

namespace winnow {
namespace {

constexpr double rounding = 0.02; // of bfloat16's eight digits, some products in a row

class GpuKernels : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test_device().is_cuda())
            GTEST_SKIP() << "needs an NVIDIA GPU: WINNOW_TEST_DEVICE=cuda";
    }
};

torch::Tensor narrowed(const torch::Tensor& x)
{
    return x.to(torch::kBFloat16);
}

torch::Tensor side_by_side(const Tensors& tensors)
{
    Tensors flat;
    for (const torch::Tensor& tensor : tensors)
        flat.push_back(tensor.flatten());
    return torch::cat(flat);
}

// `inputs` that are numbers of the model are rounded for both, and given to `kernels` in bfloat16. The gradients of those are
// compared that have one.
void expect_same_but_for_rounding(const Computation& kernels, const Computation& plain, const Tensors& inputs)
{
    Tensors narrow, wide;
    for (const torch::Tensor& input : inputs) {
        narrow.push_back(narrowed(input).requires_grad_());
        wide.push_back(narrowed(input).to(torch::kFloat32).requires_grad_());
    }
    const torch::Tensor actual = kernels(narrow), expected = plain(wide);
    ASSERT_EQ(actual.scalar_type(), torch::kBFloat16);
    const torch::Tensor gradient = narrowed(random(expected.sizes(), 99));
    actual.backward(gradient);
    expected.backward(gradient.to(torch::kFloat32));
    expect_close(actual.to(torch::kFloat32), expected, rounding);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        expect_close(narrow[i].grad().to(torch::kFloat32), wide[i].grad(), rounding);
}

TEST_F(GpuKernels, AreThere)
{
    EXPECT_NE(gpu::program_for({random({2, 2}, 1)}), nullptr);
    EXPECT_NE(gpu::program_for({narrowed(random({2, 2}, 1))}), nullptr);
    EXPECT_EQ(gpu::program_for({random({2, 3}, 1).t()}), nullptr) << "not contiguous";
}

TEST_F(GpuKernels, NormEqualsThePlainOne)
{
    const torch::Tensor gain = random({640}, 1) + 1;
    const auto plain = [&](const Tensors& in) { return in[0] * (in[0].square().mean(-1, true) + 1e-6).rsqrt() * gain; };
    expect_same_but_for_rounding([&](const Tensors& in) { return rms_norm(in[0], gain, 1e-6); }, plain, {random({70, 640}, 2)});
}

TEST_F(GpuKernels, JoinedResidualEqualsThePlainOne)
{
    const torch::Tensor gain = random({640}, 1) + 1;
    for (const torch::Tensor& branch_gain : {torch::Tensor(), random({640}, 2) + 1}) {
        const auto both = [](const Joined& joined) { return side_by_side({joined.sum, joined.normed}); };
        expect_same_but_for_rounding([&](const Tensors& in) { return both(join(in[0], in[1], branch_gain, gain, 1e-6)); },
                                     [&](const Tensors& in) { return both(plain_join(in[0], in[1], branch_gain, gain, 1e-6)); },
                                     {random({70, 640}, 3), random({70, 640}, 4)});
    }
}

TEST_F(GpuKernels, AttentionInputsEqualThePlainOnes)
{
    const Rotation turn = rotation(torch::arange(70).to(test_device()), 256, 10000, 1);
    const HeadShape shape{4, 1, 256};
    const auto all = [](const AttentionInputs& parts) { return side_by_side({parts.queries, parts.keys, parts.values}); };
    for (const HeadNorms& norms : {HeadNorms{}, HeadNorms{random({256}, 2), random({256}, 3), 1e-6}})
        expect_same_but_for_rounding([&](const Tensors& in) { return all(attention_inputs(in[0], shape, norms, turn)); },
                                     [&](const Tensors& in) { return all(plain_attention_inputs(in[0], shape, norms, turn)); }, {random({70, shape.columns()}, 1)});
}

TEST_F(GpuKernels, GatedGeluEqualsThePlainOne)
{
    const auto plain = [](const Tensors& in) {
        const Tensors halves = in[0].chunk(2, -1);
        return torch::gelu(halves[0], "tanh") * halves[1];
    };
    expect_same_but_for_rounding([](const Tensors& in) { return gated_gelu(in[0]); }, plain, {random({70, 4096}, 1)});
}

// Of tokens that are no multiple of what a block takes, some columns of a wider matrix, and factors that lie in columns.
TEST_F(GpuKernels, ThinProductsEqualPlainOnes)
{
    for (const torch::ScalarType type : {torch::kFloat32, torch::kBFloat16}) {
        const torch::Tensor x = random({71, 300}, 1).to(type).narrow(1, 20, 260), wide = x.to(torch::kFloat32);
        const torch::Tensor few = random({11, 260}, 2), columns = random({260, 11}, 3).t(), weights = random({71, 30}, 4).narrow(1, 5, 11);
        for (const torch::Tensor& factors : {few, columns}) {
            expect_close(thin_product(x, factors), wide.mm(factors.t()), 1e-4);
            torch::Tensor y = random({71, 300}, 5).to(type).narrow(1, 20, 260);
            const torch::Tensor expected = y.to(torch::kFloat32) + weights.mm(factors);
            add_thin_product(y, weights, factors);
            expect_close(y.to(torch::kFloat32), expected, type == torch::kFloat32 ? 1e-5 : 0.004);
        }
    }
}

TEST_F(GpuKernels, LoraLinearEqualsThePlainOne)
{
    const torch::Tensor numbers = narrowed(random({96, 64}, 1));
    const torch::Tensor gain = random({64}, 8) + 1;
    const std::vector<torch::Tensor> factors{random({8, 64}, 3), random({64, 8}, 4), random({4, 64}, 5), random({32, 4}, 6)};
    const auto adapted = [](const Tensors& of) { return std::vector<LoraProjection>{{"q_proj", 0, 64, of[0], of[1], 0.7}, {"k_proj", 64, 32, of[2], of[3], 0.3}}; };
    Tensors one, other;
    for (const torch::Tensor& factor : factors) {
        one.push_back(factor.clone().requires_grad_());
        other.push_back(factor.clone().requires_grad_());
    }
    expect_same_but_for_rounding([&](const Tensors& in) { return lora_linear(in[0], FrozenMatrix(numbers), adapted(one), {gain, 1e-6}); },
                                 [&](const Tensors& in) { return plain_lora_linear(rms_norm(in[0], gain, 1e-6), FrozenMatrix(numbers.to(torch::kFloat32)), adapted(other)); },
                                 {random({70, 64}, 2)});
    for (std::size_t i = 0; i < one.size(); ++i)
        expect_close(one[i].grad(), other[i].grad(), rounding);
}

struct Lengths {
    std::int64_t prefix;
    std::vector<std::int64_t> suffixes;
    bool is_cached = false;
};

PackedLayout layout_of(const Lengths& lengths, std::int64_t window)
{
    GemmaConfig config;
    config.vocab_size = 1;
    config.num_attention_heads = 4;
    config.num_key_value_heads = 2;
    config.sliding_window = window;
    PackedBatch batch{Tokens(lengths.is_cached ? 0 : lengths.prefix, 0), {}, {}};
    for (const std::int64_t length : lengths.suffixes)
        batch.suffixes.emplace_back(length, 0);
    for (std::size_t i = 0; i < batch.suffixes.size(); ++i)
        batch.wanted.push_back(batch.last_of(i));
    return lay_out(batch, lengths.is_cached ? lengths.prefix : 0, config, torch::TensorOptions().device(test_device()));
}

TEST_F(GpuKernels, FlashAttentionEqualsThePlainOne)
{
    for (const Lengths& lengths : {Lengths{0, {1}}, Lengths{0, {7, 1, 20}}, Lengths{5, {3, 1, 12, 9}}, Lengths{40, {33, 70, 34, 2, 65}}, Lengths{23, {4, 31}, true}}) {
        for (const std::int64_t window : {0, 1, 6}) {
            SCOPED_TRACE(testing::Message() << lengths.suffixes.size() << " suffixes behind " << lengths.prefix << ", window " << window);
            const PackedLayout layout = layout_of(lengths, window);
            const std::int64_t rows = layout.tokens.size(0) + (lengths.is_cached ? lengths.prefix : 0);
            for (const AttentionPlan* plan : {&layout.all_plan, &layout.wanted_plan}) {
                const std::int64_t queries = plan == &layout.all_plan ? layout.tokens.size(0) : layout.wanted.size(0);
                ASSERT_TRUE(plan->gathered().suits);
                for (const std::int64_t dim : {64, 256})
                    expect_same_but_for_rounding(
                        [&](const Tensors& in) { return attend(in[0], in[1], in[2], *plan, AttentionKind::Sliding, 0.1, 0); },
                        [&](const Tensors& in) { return plain_attend(in[0], in[1], in[2], *plan, AttentionKind::Sliding, 0.1, 0); },
                        {random({queries, 4, dim}, 1), random({rows, 2, dim}, 2), random({rows, 2, dim}, 3)});
            }
        }
    }
}

TEST_F(GpuKernels, GiveTheSameBytesAgain)
{
    const PackedLayout layout = layout_of({40, {33, 70, 34, 2, 65}}, 0);
    const Computation attention = [&](const Tensors& in) {
        return attend(narrowed(in[0]), narrowed(in[1]), narrowed(in[2]), layout.all_plan, AttentionKind::Global, 0.1, 0).to(torch::kFloat32);
    };
    const Tensors inputs{random({244, 4, 256}, 1), random({244, 2, 256}, 2), random({244, 2, 256}, 3)};
    at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/true);
    const Tensors first = value_and_gradients(attention, inputs), again = value_and_gradients(attention, inputs);
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_TRUE(torch::equal(again[i], first[i]));
}

// NVRTC needs no GPU.
TEST(GpuProgram, CompilesForEveryGenerationOfGpus)
{
    if (!gpu::is_compiler_there())
        GTEST_SKIP() << "needs NVRTC, which comes with the CUDA build of libtorch";
    for (const char* architecture : {"sm_80", "sm_86", "sm_89", "sm_90"}) {
        for (const auto number : {gpu::Program::Number::Float32, gpu::Program::Number::BFloat16})
            EXPECT_FALSE(gpu::compiled_kernels(architecture, number).empty());
    }
}

// The queries of flash attention stand as GatheredKeys wants them; others are left to the padded way.
TEST(GatheredKeys, SuitWhereQueriesStandAtTheEndsOfTheirSequences)
{
    const std::vector<AttentionSequence> sequences{{2, 2, 3, {{0, 3}, {1, 4}}}, {2, 5, 1, {{2, 2}}}};
    const GatheredKeys keys = gathered_keys(sequences, 3, torch::kCPU);
    ASSERT_TRUE(keys.suits);
    EXPECT_TRUE(torch::equal(keys.key_rows, torch::tensor({0, 1, 2, 3, 4, 0, 1, 5})));
    EXPECT_TRUE(torch::equal(keys.query_ends, torch::tensor({0, 2, 3}, torch::kInt32)));
    EXPECT_TRUE(torch::equal(keys.key_ends, torch::tensor({0, 5, 8}, torch::kInt32)));
    EXPECT_EQ(keys.most_queries, 2);
    EXPECT_EQ(keys.most_keys, 5);
    EXPECT_TRUE(torch::equal(keys.begins, torch::tensor({0, 2, 4, 5, 6, 7, 8})));
    EXPECT_TRUE(torch::equal(keys.places, torch::tensor({0, 5, 1, 6, 2, 3, 4, 7})));

    EXPECT_FALSE(gathered_keys({{2, 2, 3, {{0, 3}}}}, 1, torch::kCPU).suits) << "not the last of its sequence";
    EXPECT_FALSE(gathered_keys({{0, 0, 3, {{0, 2}, {1, 2}}}}, 2, torch::kCPU).suits) << "asked twice";
    EXPECT_FALSE(gathered_keys({{0, 0, 1, {{1, 0}}}}, 2, torch::kCPU).suits) << "a query of no sequence";
}

}
}
