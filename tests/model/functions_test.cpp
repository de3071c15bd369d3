// The functions with a backward of their own against plain autograd.
#include "gradients.h"

#include "model/attention_inputs.h"
#include "model/cross_entropy.h"
#include "model/gated_gelu.h"
#include "model/lora_linear.h"
#include "model/lora_linear_in_loops.h"
#include "model/matrix_product.h"
#include "model/online_softmax.h"
#include "model/panel_product.h"
#include "model/residual_norm.h"
#include "model/rms_norm.h"
#include "model/rotary.h"
#include "model/soft_cap.h"
#include "model/vector_exp.h"

#include <cmath>
#include <limits>

namespace winnow {
namespace {

TEST(FusedFunctions, RmsNormEqualsPlainAutograd)
{
    const torch::Tensor gain = random({24}, 1) + 1;
    const auto plain = [&](const Tensors& in) { return in[0] * (in[0].square().mean(-1, true) + 1e-6).rsqrt() * gain; };
    expect_same([&](const Tensors& in) { return rms_norm(in[0], gain, 1e-6); }, plain, {random({7, 3, 24}, 2)});
}

TEST(FusedFunctions, GatedGeluEqualsPlainAutograd)
{
    const auto plain = [](const Tensors& in) {
        const Tensors halves = in[0].chunk(2, -1);
        return torch::gelu(halves[0], "tanh") * halves[1];
    };
    expect_same([](const Tensors& in) { return gated_gelu(in[0]); }, plain, {random({5, 22}, 1)});
    expect_same([](const Tensors& in) { return gated_gelu(in[0] * 1); }, plain, {random({5, 22}, 1)}); // which nobody else holds
}

// The gradient takes the place of numbers that nobody holds, of no others.
TEST(FusedFunctions, GatedGeluLeavesAnInputAloneThatIsHeld)
{
    const torch::Tensor input = random({5, 22}, 1);
    const torch::Tensor leaf = input.clone().requires_grad_();
    gated_gelu(leaf).sum().backward();
    EXPECT_TRUE(torch::equal(leaf, input));
}

TEST(FusedFunctions, RotaryEmbeddingEqualsPlainAutograd)
{
    const Rotation turn = rotation(torch::tensor({0, 1, 2, 7, 90}, torch::kInt64).to(test_device()), rotary_frequencies(8, 10000, 1, test_device()));
    const auto plain = [&](const Tensors& in) {
        const torch::Tensor cosine = torch::cat({turn.cosine, turn.cosine}, -1);
        const torch::Tensor sine = torch::cat({turn.sine, turn.sine}, -1);
        const Tensors halves = in[0].chunk(2, -1);
        return in[0] * cosine + torch::cat({-halves[1], halves[0]}, -1) * sine;
    };
    expect_same([&](const Tensors& in) { return rotate(in[0], turn); }, plain, {random({5, 3, 8}, 1)});
}

TEST(FusedFunctions, LoraLinearEqualsPlainAutograd)
{
    const FrozenMatrix weight(random({9, 6}, 1));
    const auto adapted = [](const Tensors& in) { return std::vector<LoraProjection>{{"q_proj", 0, 9, in[1], in[2], 0.7}}; };
    expect_same([&](const Tensors& in) { return lora_linear(in[0], weight, adapted(in)); },
                [&](const Tensors& in) { return plain_lora_linear(in[0], weight, adapted(in)); },
                {random({5, 6}, 2), random({3, 6}, 3), random({9, 3}, 4)});
}

// The second of three has no adapter.
TEST(FusedFunctions, StackedLoraLinearEqualsPlainAutograd)
{
    const FrozenMatrix weight(random({9, 6}, 1));
    const auto adapted = [](const Tensors& in) {
        return std::vector<LoraProjection>{{"q_proj", 0, 4, in[1], in[2], 0.7}, {"k_proj", 4, 2}, {"v_proj", 6, 3, in[3], in[4], 0.3}};
    };
    expect_same([&](const Tensors& in) { return lora_linear(in[0], weight, adapted(in)); },
                [&](const Tensors& in) { return plain_lora_linear(in[0], weight, adapted(in)); },
                {random({5, 6}, 2), random({3, 6}, 3), random({4, 3}, 4), random({2, 6}, 5), random({3, 2}, 6)});
}

TEST(FusedFunctions, LoraLinearOfANormedInputEqualsPlainAutograd)
{
    const FrozenMatrix weight(random({9, 6}, 1));
    const torch::Tensor gain = random({6}, 5) + 1;
    const auto adapted = [](const Tensors& in) { return std::vector<LoraProjection>{{"q_proj", 0, 9, in[1], in[2], 0.7}}; };
    expect_same([&](const Tensors& in) { return lora_linear(in[0], weight, adapted(in), {gain, 1e-6}); },
                [&](const Tensors& in) { return plain_lora_linear(rms_norm(in[0], gain, 1e-6), weight, adapted(in)); },
                {random({5, 6}, 2), random({3, 6}, 3), random({9, 3}, 4)});
}

TEST(FusedFunctions, LoraLinearOfNarrowNumbersIsAddedUpInFloat32)
{
    const torch::Tensor numbers = random({9, 300}, 1).to(torch::kBFloat16), x = random({5, 300}, 2).to(torch::kBFloat16);
    const std::vector<LoraProjection> adapted{{"q_proj", 0, 9, random({3, 300}, 3), random({9, 3}, 4), 0.7}};
    const torch::Tensor y = lora_linear(x, FrozenMatrix(numbers), adapted);
    EXPECT_EQ(y.scalar_type(), torch::kBFloat16);
    const torch::Tensor wide = plain_lora_linear(x.to(torch::kFloat32), FrozenMatrix(numbers.to(torch::kFloat32)), adapted);
    expect_close(y.to(torch::kFloat32) / wide.abs().max(), wide / wide.abs().max(), 1e-2);
}

torch::Tensor side_by_side(const Tensors& tensors)
{
    Tensors flat;
    for (const torch::Tensor& tensor : tensors)
        flat.push_back(tensor.flatten());
    return torch::cat(flat);
}

void expect_same_attention_inputs(const HeadNorms& norms)
{
    const Rotation turn = rotation(torch::tensor({0, 1, 2, 7, 90}, torch::kInt64).to(test_device()), rotary_frequencies(8, 10000, 1, test_device()));
    const HeadShape shape{3, 2, 8};
    const auto all = [](const AttentionInputs& parts) { return side_by_side({parts.queries, parts.keys, parts.values}); };
    expect_same([&](const Tensors& in) { return all(attention_inputs(in[0], shape, norms, turn)); },
                [&](const Tensors& in) { return all(plain_attention_inputs(in[0], shape, norms, turn)); }, {random({5, shape.columns()}, 1)});
}

TEST(FusedFunctions, AttentionInputsEqualThoseOfNormAndRotation)
{
    expect_same_attention_inputs({});
    expect_same_attention_inputs({random({8}, 2), random({8}, 3), 1e-6});
}

TEST(FusedFunctions, JoinedResidualEqualsTheSumAndItsNorm)
{
    const torch::Tensor gain = random({24}, 1) + 1;
    for (const torch::Tensor& branch_gain : {torch::Tensor(), random({24}, 2) + 1}) {
        const auto both = [](const Joined& joined) { return side_by_side({joined.sum, joined.normed}); };
        expect_same([&](const Tensors& in) { return both(join(in[0], in[1], branch_gain, gain, 1e-6)); },
                    [&](const Tensors& in) { return both(plain_join(in[0], in[1], branch_gain, gain, 1e-6)); }, {random({7, 24}, 3), random({7, 24}, 4)});
    }
}

void expect_same_cross_entropy(double softcap)
{
    const torch::Tensor embedding = random({5000, 16}, 1); // several chunks, the last one short
    const torch::Tensor targets = torch::tensor({0, 4999, 2048, 17}, torch::kInt64).to(test_device());
    const torch::Tensor weights = torch::tensor({1.0F, 0.5F, 0.0F, 3.0F}).to(test_device());
    const auto plain = [&](const Tensors& in) {
        const torch::Tensor logits = soft_capped(in[0].mm(embedding.t()), softcap);
        const torch::Tensor losses = -logits.log_softmax(-1).gather(1, targets.unsqueeze(1)).squeeze(1);
        return (losses * weights).sum() / weights.sum();
    };
    const auto fused = [&](const Tensors& in) { return chunked_cross_entropy(in[0], FrozenMatrix(embedding), targets, weights, softcap); };
    expect_same(fused, plain, {random({4, 16}, 2)});
}

TEST(FusedFunctions, ChunkedCrossEntropyEqualsPlainAutograd)
{
    expect_same_cross_entropy(0);
}

TEST(FusedFunctions, ChunkedCrossEntropyOfCappedLogitsEqualsPlainAutograd)
{
    expect_same_cross_entropy(5);
}

TEST(FusedFunctions, CrossEntropyWithoutGradientHasTheSameValue)
{
    const torch::Tensor hidden = random({3, 16}, 2);
    const FrozenMatrix embedding(random({3000, 16}, 1));
    const torch::Tensor targets = torch::tensor({5, 6, 2999}, torch::kInt64).to(test_device());
    const torch::Tensor weights = torch::ones({3}).to(test_device());
    const torch::Tensor with = chunked_cross_entropy(hidden.clone().requires_grad_(), embedding, targets, weights, 0);
    const torch::NoGradGuard no_gradient;
    expect_close(chunked_cross_entropy(hidden, embedding, targets, weights, 0), with, 1e-6);
}

TEST(FusedFunctions, GatedGeluOfAnyGateEqualsTanhInDoublePrecision)
{
    const torch::Tensor gate = torch::tensor({-1e6F, -90.0F, -9.0F, -1.0F, -1e-4F, 0.0F, 1e-4F, 1.0F, 9.0F, 90.0F, 1e6F}).to(test_device());
    const torch::Tensor wide = torch::gelu(gate.to(torch::kFloat64), "tanh").to(torch::kFloat32);
    expect_close(gated_gelu(torch::stack({gate, torch::ones_like(gate)}, 1)).squeeze(1) / (1 + gate.abs()), wide / (1 + gate.abs()), 1e-6);
}

TEST(FusedFunctions, PowersOfVectorsEqualTheLibrarys)
{
    for (float x = -87; x < 88.5F; x += 0.0173F)
        EXPECT_NEAR(vector_exp(x) / std::exp(static_cast<double>(x)), 1, 3e-7) << x;
    EXPECT_EQ(vector_exp(-200), 0);
    EXPECT_GT(vector_exp(200), std::numeric_limits<float>::max() / 2);
    EXPECT_TRUE(std::isnan(vector_exp(std::numeric_limits<float>::quiet_NaN())));
}

TEST(FusedFunctions, ProductsWithPackedWeightsEqualPlainOnes)
{
    const torch::Tensor numbers = random({37, 24}, 1);
    FrozenMatrix weight(numbers.clone());
    weight.pack(FrozenMatrix::Use::ForwardAndBackward);
    EXPECT_EQ(weight.plain().defined(), !test_device().is_cpu()) << "packed, it is not held a third time";
    for (const std::int64_t rows : {1, 2, 17, 130}) {
        const torch::Tensor x = random({rows, 24}, 2);
        const torch::Tensor g = random({rows, 37}, 3);
        expect_close(weight.times_transposed(x), x.mm(numbers.t()), 1e-6);
        expect_close(weight.times(g), g.mm(numbers), 1e-6);
    }
}

TEST(FusedFunctions, MatrixProductsEqualPlainOnes)
{
    const torch::Tensor weight = random({37, 24}, 1);
    for (const std::int64_t rows : {1, 2, 17, 130}) {
        const torch::Tensor x = random({rows, 24}, 2);
        const torch::Tensor g = random({37, rows}, 3).t(); // not contiguous
        expect_close(product_transposed(x, weight), x.mm(weight.t()), 1e-5);
        expect_close(product(g, weight), g.mm(weight), 1e-5);
    }
}

// Matrices and their transposes, parts of the right factor, and a last panel that is not full.
TEST(FusedFunctions, ProductsOfPanelsEqualPlainOnes)
{
    const torch::Tensor right = torch::randn({21, 40}, at::detail::createCPUGenerator(1));
    Panels by_rows(21, 40), by_columns(21, 40);
    by_rows.put_rows(rows_of(right.narrow(0, 0, 9)), 0);
    by_rows.put_rows(rows_of(right.narrow(0, 9, 12)), 9);
    const torch::Tensor transposed = right.t().contiguous();
    by_columns.put_columns(rows_of(transposed.narrow(0, 0, 19)), 0);
    by_columns.put_columns(rows_of(transposed.narrow(0, 19, 21)), 19);
    for (std::int64_t rows = 1; rows <= most_rows_of_a_product; ++rows) {
        const torch::Tensor left = torch::randn({rows, 21}, at::detail::createCPUGenerator(2)), left_transposed = left.t().contiguous();
        torch::Tensor out = torch::ones({rows, 40});
        multiply_panels({left.const_data_ptr<float>(), 21, 1}, rows, by_rows, {0, 21}, {0, 40}, Result::Add, out.mutable_data_ptr<float>(), 40);
        expect_close(out, 1 + left.mm(right), 1e-5);
        multiply_panels({left_transposed.const_data_ptr<float>(), 1, rows}, rows, by_columns, {3, 20}, {16, 40}, Result::Set, out.mutable_data_ptr<float>(), 40);
        expect_close(out.narrow(1, 16, 24), left.narrow(1, 3, 17).mm(right.narrow(0, 3, 17)).narrow(1, 16, 24), 1e-5);
        expect_close(out.narrow(1, 0, 16), (1 + left.mm(right)).narrow(1, 0, 16), 1e-5);
    }
}

TEST(FusedFunctions, RowsArePartedEvenly)
{
    std::vector<std::int64_t> counts;
    in_row_blocks({3, 23}, [&](std::int64_t first, std::int64_t count) {
        EXPECT_EQ(first, 3 + std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
        counts.push_back(count);
    });
    EXPECT_EQ(counts, (std::vector<std::int64_t>{5, 5, 5, 5}));
    in_row_blocks({4, 4}, [](std::int64_t, std::int64_t) { FAIL() << "there are none"; });
}

// Of few hidden states and of many, whose sums go different ways.
TEST(FusedFunctions, LogitsOfFewHiddenStatesSumUpAsThoseOfMany)
{
    const torch::Tensor rows = random({1000, 50}, 1);
    for (const double softcap : {0.0, 5.0}) {
        OnlineSoftmax few(random({3, 50}, 2), true);
        OnlineSoftmax many = few;
        for (torch::Tensor* tensor : {&many.maximum, &many.sum, &many.gradient})
            *tensor = tensor->clone();
        for (const torch::Tensor& part : {rows.narrow(0, 0, 300), rows.narrow(0, 300, 700)}) {
            few.add(random({3, 50}, 2), part, softcap);
            many.add_by_products(random({3, 50}, 2), part, softcap);
        }
        expect_close(few.maximum, many.maximum, 1e-5);
        expect_close(few.sum / many.sum, torch::ones_like(few.sum), 1e-5);
        expect_close(few.gradient / few.sum, many.gradient / many.sum, 1e-5);
    }
}

}
}
