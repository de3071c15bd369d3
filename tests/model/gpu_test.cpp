// Kernels of our own in bfloat16, and flash attention, against the plain ways in float32: on an NVIDIA GPU
// (WINNOW_TEST_DEVICE=cuda). In float32 the kernels are what the other tests of this folder meet there.
#include "gradients.h"

#include "gpu/rows.h"
#include "model/attention.h"
#include "model/attention_inputs.h"
#include "model/flash_attention.h"
#include "model/gated_gelu.h"
#include "model/lora_linear_on_gpu.h"
#include "model/nf4.h"
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
    const Rotation turn = rotation(torch::arange(70).to(test_device()), rotary_frequencies(256, 10000, 1, test_device()));
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

// Tokens, columns and ranks that are no multiple of what a block takes; the second of three has no adapter.
TEST_F(GpuKernels, LoraLinearEqualsThePlainOne)
{
    const torch::Tensor numbers = narrowed(random({150, 70}, 1));
    const Tensors factors{random({11, 70}, 3), random({90, 11}, 4), random({3, 70}, 5), random({40, 3}, 6)};
    const auto adapted = [](const Tensors& of) {
        return std::vector<LoraProjection>{{"q_proj", 0, 90, of[0], of[1], 0.7}, {"k_proj", 90, 20}, {"v_proj", 110, 40, of[2], of[3], 0.3}};
    };
    for (const InputNorm& norm : {InputNorm{}, InputNorm{random({70}, 8) + 1, 1e-6}}) {
        Tensors one, other;
        for (const torch::Tensor& factor : factors) {
            one.push_back(factor.clone().requires_grad_());
            other.push_back(factor.clone().requires_grad_());
        }
        const auto normed = [&](const torch::Tensor& x) { return norm.is_there() ? rms_norm(x, norm.gain, norm.eps) : x; };
        expect_same_but_for_rounding([&](const Tensors& in) { return lora_linear_on_gpu(in[0], FrozenMatrix(numbers), adapted(one), norm); },
                                     [&](const Tensors& in) { return plain_lora_linear(normed(in[0]), FrozenMatrix(numbers.to(torch::kFloat32)), adapted(other)); },
                                     {random({71, 70}, 2)});
        for (std::size_t i = 0; i < one.size(); ++i)
            expect_close(one[i].grad(), other[i].grad(), rounding);
    }
}

TEST_F(GpuKernels, LoraLinearInFloat32EqualsPlainAutograd)
{
    const FrozenMatrix weight(random({150, 70}, 1));
    const torch::Tensor gain = random({70}, 8) + 1;
    const auto adapted = [](const Tensors& in) { return std::vector<LoraProjection>{{"gate_proj", 0, 100, in[1], in[2], 0.7}, {"up_proj", 100, 50, in[3], in[4], 0.3}}; };
    expect_same([&](const Tensors& in) { return lora_linear_on_gpu(in[0], weight, adapted(in), {gain, 1e-6}); },
                [&](const Tensors& in) { return plain_lora_linear(rms_norm(in[0], gain, 1e-6), weight, adapted(in)); },
                {random({71, 70}, 2), random({11, 70}, 3), random({100, 11}, 4), random({3, 70}, 5), random({50, 3}, 6)});
}

TEST_F(GpuKernels, SelectedRowsEqualThoseOfAutograd)
{
    const std::vector<std::int64_t> rows{70, 3, 3, 0, 41};
    Upload upload;
    const SelectedRowsUpload of_rows(upload, rows, 71);
    upload.send(test_device());
    const SelectedRows selected = of_rows.sent(upload);
    const auto plain = [&](const Tensors& in) { return in[0].index_select(0, selected.rows); };
    expect_same([&](const Tensors& in) { return select(in[0], selected); }, plain, {random({71, 2, 20}, 1)});
    expect_same_but_for_rounding([&](const Tensors& in) { return select(in[0], selected); }, plain, {random({71, 640}, 1)});
}

TEST_F(GpuKernels, WidenInt8AsTheOperatorsDo)
{
    for (const std::int64_t columns : {192, 131}) {
        const torch::Tensor numbers = random({37, columns}, 1).cpu();
        for (const torch::ScalarType type : {torch::kFloat32, torch::kBFloat16}) {
            FrozenMatrix here(WeightType::Int8, 37, columns, torch::TensorOptions(type)), there(WeightType::Int8, 37, columns, torch::TensorOptions(test_device()).dtype(type));
            here.set_rows(0, numbers);
            there.set_rows(0, numbers);
            here.for_each_block(37, [&](std::int64_t, const torch::Tensor& expected) {
                there.for_each_block(37, [&](std::int64_t, const torch::Tensor& actual) { expect_close(actual.to(torch::kFloat32), expected.to(torch::kFloat32), type == torch::kFloat32 ? 0 : 0.004); });
            });
        }
    }
}

TEST_F(GpuKernels, WidenNf4AsTheOperatorsDo)
{
    for (const std::int64_t columns : {192, 131}) {
        const torch::Tensor numbers = random({37, columns}, 1).cpu();
        const torch::Tensor codes = torch::empty({37, nf4_bytes(columns)}, torch::kUInt8), scales = torch::empty({37, nf4_blocks(columns)});
        nf4_quantize(numbers, codes, scales);
        for (const torch::ScalarType type : {torch::kFloat32, torch::kBFloat16}) {
            const torch::Tensor out = torch::empty({37, columns}, torch::TensorOptions(test_device()).dtype(type));
            nf4_dequantize(codes.to(test_device()), scales.to(test_device()), out);
            EXPECT_TRUE(torch::equal(out.cpu(), nf4_dequantized(codes, scales, columns).to(type))) << columns;
        }
    }
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
                const std::int64_t queries = plan == &layout.all_plan ? layout.tokens.size(0) : layout.wanted.rows.size(0);
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
    EXPECT_TRUE(torch::equal(keys.key_rows.rows, torch::tensor({0, 1, 2, 3, 4, 0, 1, 5})));
    EXPECT_TRUE(torch::equal(keys.query_ends, torch::tensor({0, 2, 3}, torch::kInt32)));
    EXPECT_TRUE(torch::equal(keys.key_ends, torch::tensor({0, 5, 8}, torch::kInt32)));
    EXPECT_EQ(keys.most_queries, 2);
    EXPECT_EQ(keys.most_keys, 5);
    EXPECT_TRUE(torch::equal(keys.key_rows.begins, torch::tensor({0, 2, 4, 5, 6, 7, 8})));
    EXPECT_TRUE(torch::equal(keys.key_rows.places, torch::tensor({0, 5, 1, 6, 2, 3, 4, 7})));

    EXPECT_FALSE(gathered_keys({{2, 2, 3, {{0, 3}}}}, 1, torch::kCPU).suits) << "not the last of its sequence";
    EXPECT_FALSE(gathered_keys({{0, 0, 3, {{0, 2}, {1, 2}}}}, 2, torch::kCPU).suits) << "asked twice";
    EXPECT_FALSE(gathered_keys({{0, 0, 1, {{1, 0}}}}, 2, torch::kCPU).suits) << "a query of no sequence";
}

}
}
