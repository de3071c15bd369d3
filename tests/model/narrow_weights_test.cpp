// Frozen weights in narrow types, against bitsandbytes, transformers and PEFT: tests/golden/narrow_weights.py.
#include "tensors.h"

#include "checkpoint/safetensors.h"
#include "model/adapter.h"
#include "model/cross_entropy.h"
#include "model/hadamard.h"
#include "model/lora_linear.h"
#include "model/nf4.h"
#include "model/rounded_rows.h"

namespace winnow {
namespace {

const torch::TensorOptions computed_in_float32 = torch::TensorOptions().dtype(torch::kFloat32);

torch::Tensor golden_matrix(const std::string& name, torch::ScalarType type, at::IntArrayRef shape)
{
    const SafetensorsFile file(golden("narrow_weights/matrix.safetensors"));
    torch::Tensor tensor = torch::empty(shape, type);
    const SafetensorsEntry& entry = file.entry(name);
    EXPECT_EQ(entry.bytes, tensor.nbytes());
    file.read(entry, tensor.mutable_data_ptr());
    return tensor;
}

torch::Tensor golden_numbers()
{
    return golden_matrix("numbers", torch::kFloat32, {6, 192});
}

torch::Tensor all_rows(const FrozenMatrix& matrix)
{
    torch::Tensor all = torch::empty({matrix.rows(), matrix.columns()});
    matrix.for_each_block(4, [&](std::int64_t first, const torch::Tensor& rows) { all.narrow(0, first, rows.size(0)).copy_(rows); });
    return all;
}

FrozenMatrix narrowed(const torch::Tensor& numbers, WeightType type)
{
    FrozenMatrix matrix(type, numbers.size(0), numbers.size(1), computed_in_float32);
    matrix.set_rows(0, numbers.narrow(0, 0, 2)); // as a file is read: in pieces
    matrix.set_rows(2, numbers.narrow(0, 2, numbers.size(0) - 2));
    return matrix;
}

TEST(NarrowWeights, FourBitsAreThoseOfBitsandbytes)
{
    const torch::Tensor codes = torch::empty({6, 96}, torch::kUInt8);
    const torch::Tensor scales = torch::empty({6, 3});
    nf4_quantize(golden_numbers(), codes, scales);
    EXPECT_TRUE(torch::equal(codes, golden_matrix("nf4.codes", torch::kUInt8, {6, 96})));
    EXPECT_TRUE(torch::equal(scales, golden_matrix("nf4.scales", torch::kFloat32, {6, 3})));
    EXPECT_TRUE(torch::equal(all_rows(narrowed(golden_numbers(), WeightType::NF4)), golden_matrix("nf4.numbers", torch::kFloat32, {6, 192})));
}

TEST(NarrowWeights, FourBitsAreWidenedTheSameByLibtorchsOperators)
{
    const torch::Tensor codes = golden_matrix("nf4.codes", torch::kUInt8, {6, 96});
    const torch::Tensor scales = golden_matrix("nf4.scales", torch::kFloat32, {6, 3});
    EXPECT_TRUE(torch::equal(nf4_dequantized(codes, scales, 192), golden_matrix("nf4.numbers", torch::kFloat32, {6, 192})));
}

TEST(NarrowWeights, FourBitsOfARowThatIsNoWholeNumberOfBlocksAreWidenedBack)
{
    for (const std::int64_t columns : {1, 63, 65, 100}) {
        const torch::Tensor numbers = golden_numbers().narrow(0, 0, 3).narrow(1, 0, columns).contiguous();
        const torch::Tensor back = all_rows(narrowed(numbers, WeightType::NF4));
        // The widest gap between two codes is 0.3 of a block's largest magnitude.
        EXPECT_TRUE(((back - numbers).abs() <= 0.16 * numbers.abs().amax(1, true)).all().item<bool>()) << columns;
        const torch::Tensor codes = torch::empty({3, nf4_bytes(columns)}, torch::kUInt8);
        const torch::Tensor scales = torch::empty({3, nf4_blocks(columns)});
        nf4_quantize(numbers, codes, scales);
        EXPECT_TRUE(torch::equal(nf4_dequantized(codes, scales, columns), back)) << columns;
    }
}

TEST(NarrowWeights, EightBitsAreThoseOfBitsandbytes)
{
    const torch::Tensor expected = golden_matrix("int8.numbers", torch::kFloat32, {6, 192});
    const torch::Tensor widened = all_rows(narrowed(golden_numbers(), WeightType::Int8));
    EXPECT_TRUE(torch::allclose(widened, expected, 1e-6, 0));
}

FrozenMatrix for_int8_products(std::int64_t columns = 64)
{
    FrozenMatrix matrix(torch::randn({40, columns}, at::detail::createCPUGenerator(3)));
    matrix.take_int8_products();
    return matrix;
}

// x with rows that reach from at most -1 to 1, rounded over the range of them all, which holds zero exactly.
torch::Tensor rounded_to(int levels, const torch::Tensor& x)
{
    const torch::Tensor largest = x.abs().amax(1, true);
    const torch::Tensor even = x / largest;
    const double scale = (even.max() - even.min()).item<double>() / levels;
    const auto zero_point = std::lround(-even.min().item<double>() / scale);
    return torch::quantize_per_tensor(even, scale, zero_point, torch::kQUInt8).dequantize() * largest;
}

// Against libtorch's own operators for quantised tensors: the product of the two rounded factors, x to eight bits or to seven as the
// processor has it.
TEST(NarrowWeights, ProductsInEightBitsAreThoseOfTheRoundedFactors)
{
    const torch::Tensor weight = all_rows(narrowed(torch::randn({40, 64}, at::detail::createCPUGenerator(3)), WeightType::Int8));
    const FrozenMatrix matrix = for_int8_products();
    const torch::Tensor x = torch::randn({7, 64}, at::detail::createCPUGenerator(4));
    const torch::Tensor actual = matrix.times_transposed(x);
    EXPECT_TRUE(torch::allclose(actual, rounded_to(255, x).mm(weight.t()), 1e-5, 1e-5) || torch::allclose(actual, rounded_to(127, x).mm(weight.t()), 1e-5, 1e-5));
    EXPECT_EQ(matrix.rows(), 40);
}

TEST(NarrowWeights, ARowOfLargeNumbersRoundsNoOtherRowAway)
{
    const FrozenMatrix matrix = for_int8_products();
    torch::Tensor x = torch::randn({7, 64}, at::detail::createCPUGenerator(4));
    const torch::Tensor alone = matrix.times_transposed(x).narrow(0, 1, 6);
    x[0] *= 1000;
    x[2] = 0;
    const torch::Tensor beside = matrix.times_transposed(x).narrow(0, 1, 6);
    EXPECT_TRUE(torch::allclose(beside[0], alone[0], 0.02, 0.1));
    EXPECT_EQ(beside[1].abs().max().item<double>(), 0);
}

TEST(NarrowWeights, AFewLargeChannelsRoundTheOthersOfTheirRowLittle)
{
    const std::int64_t columns = 3 * hadamard_block;
    torch::Tensor x = torch::randn({7, columns}, at::detail::createCPUGenerator(4));
    x.select(1, 5) *= 60;
    x.select(1, 200) *= 60;
    const torch::Tensor exact = x.mm(torch::randn({40, columns}, at::detail::createCPUGenerator(3)).t());
    const torch::Tensor off = for_int8_products(columns).times_transposed(x) - exact;
    EXPECT_LT((off.norm() / exact.norm()).item<double>(), 0.015); // 0.046 without the rotation
}

TEST(Hadamard, MultipliesBlocksByAMatrixOfOnesWhoseRowsAreOrthogonal)
{
    const torch::Tensor rows = torch::eye(2 * hadamard_block);
    torch::Tensor out = torch::empty_like(rows);
    for (std::int64_t i = 0; i < rows.size(0); ++i)
        multiply_by_hadamard(rows[i].const_data_ptr<float>(), rows.size(1), out[i].mutable_data_ptr<float>());
    const torch::Tensor block = out.narrow(0, 0, hadamard_block).narrow(1, 0, hadamard_block);
    EXPECT_TRUE(torch::equal(out, torch::block_diag({block, block})));
    EXPECT_TRUE(torch::equal(block.abs(), torch::ones_like(block)));
    EXPECT_TRUE(torch::equal(block.mm(block.t()), hadamard_block * torch::eye(hadamard_block)));
}

TEST(Hadamard, TakesWholeBlocksOnly)
{
    EXPECT_TRUE(is_of_hadamard_blocks(640));
    EXPECT_FALSE(is_of_hadamard_blocks(64));
    EXPECT_FALSE(is_of_hadamard_blocks(1000));
}

class EveryWeightType : public testing::TestWithParam<WeightType> {
protected:
    // More rows than are widened at a time.
    FrozenMatrix matrix = narrowed(torch::randn({700, 96}, at::detail::createCPUGenerator(3)), GetParam());
    torch::Tensor whole = all_rows(matrix);
};

TEST_P(EveryWeightType, ProductsAreThoseOfTheWidenedMatrix)
{
    const torch::Tensor x = torch::randn({13, 96}, at::detail::createCPUGenerator(1)).requires_grad_();
    const torch::Tensor g = torch::randn({13, 700}, at::detail::createCPUGenerator(2));
    const torch::Tensor y = frozen_linear(x, matrix);
    expect_close(y, x.mm(whole.t()), 1e-6);
    y.backward(g);
    expect_close(x.grad(), g.mm(whole), 1e-6);
}

TEST_P(EveryWeightType, LoraBesideItHasTheGradientsOfPlainAutograd)
{
    std::vector<torch::Tensor> leaves;
    for (const std::vector<std::int64_t>& shape : std::vector<std::vector<std::int64_t>>{{13, 96}, {4, 96}, {700, 4}})
        leaves.push_back(torch::randn(shape, at::detail::createCPUGenerator(5)).requires_grad_());
    const torch::Tensor g = torch::randn({13, 700}, at::detail::createCPUGenerator(2));
    const torch::Tensor fused = lora_linear(leaves[0], matrix, {{"down_proj", 0, 700, leaves[1], leaves[2], 0.5}});
    const std::vector<torch::Tensor> actual = torch::autograd::grad({fused}, leaves, {g});
    const torch::Tensor plain = leaves[0].mm(whole.t()) + leaves[0].mm(leaves[1].t()).mm(leaves[2].t()) * 0.5;
    const std::vector<torch::Tensor> expected = torch::autograd::grad({plain}, leaves, {g});
    for (std::size_t i = 0; i < leaves.size(); ++i)
        expect_close(actual[i], expected[i], 1e-5);
}

TEST_P(EveryWeightType, SelectedRowsAreThoseOfTheWidenedMatrix)
{
    const torch::Tensor indexes = torch::tensor({699, 0, 5, 5, 300}, torch::kInt64);
    EXPECT_TRUE(torch::equal(matrix.select_rows(indexes), whole.index_select(0, indexes)));
}

TEST_P(EveryWeightType, CrossEntropyIsThatOfTheWidenedMatrix)
{
    const torch::Tensor hidden = torch::randn({3, 96}, at::detail::createCPUGenerator(1));
    const torch::Tensor targets = torch::tensor({0, 650, 17}, torch::kInt64);
    expect_close(chunked_cross_entropy(hidden, matrix, targets, torch::ones({3}), 2),
                 chunked_cross_entropy(hidden, FrozenMatrix(whole), targets, torch::ones({3}), 2), 1e-6);
}

TEST_P(EveryWeightType, AnAdapterIsFoldedIntoFloat32Only)
{
    LoraLinear linear{matrix, {{"q_proj", 0, 500, torch::randn({2, 96}), torch::randn({500, 2}), 0.5},
                               {"k_proj", 500, 50},
                               {"v_proj", 550, 150, torch::randn({2, 96}), torch::randn({150, 2}), 0.5}}};
    const torch::Tensor x = torch::randn({5, 96});
    const torch::Tensor before = linear(x);
    EXPECT_EQ(linear.merge(), GetParam() == WeightType::Float32);
    EXPECT_EQ(linear.projections[0].is_adapted(), GetParam() != WeightType::Float32);
    EXPECT_EQ(linear.projections[2].is_adapted(), GetParam() != WeightType::Float32);
    expect_close(linear(x), before, 1e-5);
}

TEST_P(EveryWeightType, RoundedRowsAreThoseThatComeOutAgain)
{
    torch::Tensor numbers = golden_numbers().contiguous();
    const torch::Tensor held = all_rows(narrowed(numbers, GetParam()));
    round_rows(GetParam(), numbers.size(0), numbers.size(1), numbers.mutable_data_ptr<float>());
    EXPECT_TRUE(torch::equal(numbers, held));
}

INSTANTIATE_TEST_SUITE_P(Types, EveryWeightType, testing::Values(WeightType::Float32, WeightType::BFloat16, WeightType::Int8, WeightType::NF4),
                         [](const auto& type) { return name_in(weight_type_names, type.param); });

class NarrowGemma : public testing::TestWithParam<std::string> {
protected:
    nlohmann::json expected = golden_json("narrow_weights/" + GetParam() + ".json");

    Gemma model(const std::string& type) const
    {
        return Gemma(*Checkpoint::open(golden("gemma/" + GetParam())), test_device(), {value_in(weight_type_names, type, "type"), torch::kFloat32});
    }
};

TEST_P(NarrowGemma, HasTheLogitsOfTransformersWithTheSameRoundedWeights)
{
    for (const auto& [type, figures] : expected.items()) {
        Gemma narrow = model(type);
        expect_logits(narrow, figures);
    }
}

TEST_P(NarrowGemma, TwentyStepsHaveTheLossesOfPeftOnTheSameRoundedWeights)
{
    const nlohmann::json steps = golden_json("lora/" + GetParam() + "/steps.json");
    for (const auto& [type, figures] : expected.items()) {
        Gemma narrow = model(type);
        load_peft_adapter(golden("lora/" + GetParam()), narrow);
        const std::vector<double> losses = losses_of_steps(narrow, steps);
        for (std::size_t i = 0; i < losses.size(); ++i)
            EXPECT_NEAR(losses[i], figures["losses"][i].get<double>(), 1e-4) << type << ", step " << i;
    }
}

TEST_P(NarrowGemma, KeepsTheAdapterBesideItsWeightsForScoring)
{
    const torch::NoGradGuard no_gradient;
    for (const auto& [type, figures] : expected.items()) {
        Gemma narrow = model(type);
        load_peft_adapter(golden("lora/" + GetParam()), narrow);
        const torch::Tensor before = narrow.hidden_states(alone(figures["tokens"].get<Tokens>()));
        narrow.merge_lora();
        EXPECT_TRUE(narrow.lora()) << type;
        EXPECT_TRUE(torch::equal(narrow.hidden_states(alone(figures["tokens"].get<Tokens>())), before)) << type;
    }
}

TEST_P(NarrowGemma, InProductsOfEightBitsHasNearlyTheLogitsOfItsWeights)
{
    const torch::NoGradGuard no_gradient;
    const Tokens tokens = expected["int8"]["tokens"].get<Tokens>();
    const auto checkpoint = Checkpoint::open(golden("gemma/" + GetParam()));
    Gemma exact(*checkpoint, torch::kCPU, {WeightType::Int8, torch::kFloat32});
    Gemma rounded(*checkpoint, torch::kCPU, {WeightType::Int8, torch::kFloat32, true});
    const torch::Tensor from = exact.hidden_states(alone(tokens));
    const torch::Tensor to = rounded.hidden_states(alone(tokens));
    EXPECT_LT((to - from).norm().item<double>() / from.norm().item<double>(), 0.1);
    EXPECT_FALSE(torch::equal(to, from));
}

INSTANTIATE_TEST_SUITE_P(Peft, NarrowGemma, testing::Values("gemma3", "gemma2_short_window", "gemma3_multimodal"), [](const auto& family) { return family.param; });

}
}
