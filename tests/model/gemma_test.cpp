#include "tensors.h"

#include "common/error.h"
#include "model/generate.h"
#include "model/memory.h"

#include <cstdlib>
#include <numeric>

namespace winnow {
namespace {

const Tokens prefix{2, 17, 5, 93, 41, 8};
const std::vector<Tokens> suffixes{{60, 77, 12}, {3}, {29, 30, 31, 32, 33, 34, 35}, {9, 9}};

LoraConfig all_seven()
{
    LoraConfig lora;
    lora.r = 3;
    lora.target_modules = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};
    return lora;
}

// B is zero in a fresh adapter: made random, so that the adapter counts.
void stir(Gemma& model)
{
    const torch::NoGradGuard no_gradient;
    const at::Generator generator = at::detail::createCPUGenerator(4);
    for (NamedTensor& parameter : model.lora_parameters())
        parameter.tensor.copy_(torch::empty(parameter.tensor.sizes()).normal_(0, 0.2, generator));
}

Tokens joined(Tokens first, const Tokens& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

PackedBatch packed(const Tokens& shared)
{
    PackedBatch batch{shared, suffixes, {}};
    for (std::size_t i = 0; i < suffixes.size(); ++i)
        batch.wanted.push_back(batch.last_of(i));
    return batch;
}

// The last hidden state of every text, each computed alone.
torch::Tensor one_by_one(Gemma& model)
{
    std::vector<torch::Tensor> rows;
    for (const Tokens& suffix : suffixes)
        rows.push_back(model.hidden_states(alone(joined(prefix, suffix)))[-1]);
    return torch::stack(rows);
}

std::vector<torch::Tensor> gradients(Gemma& model, const torch::Tensor& hidden)
{
    for (NamedTensor& parameter : model.lora_parameters())
        parameter.tensor.mutable_grad() = torch::Tensor();
    const torch::Tensor targets = torch::tensor({1, 50, 7, 95}, torch::kInt64).to(test_device());
    const torch::Tensor weights = torch::tensor({1.0F, 2.0F, 1.0F, 0.5F}).to(test_device());
    model.cross_entropy(hidden, targets, weights).backward();
    std::vector<torch::Tensor> result;
    for (NamedTensor& parameter : model.lora_parameters())
        result.push_back(parameter.tensor.grad().clone());
    return result;
}

class EveryFamily : public testing::TestWithParam<std::string> {
protected:
    Gemma model = tiny_gemma(GetParam());
};

TEST_P(EveryFamily, HasTheLogitsOfTransformers)
{
    expect_logits(model, golden_json("gemma/" + GetParam() + "/logits.json"));
}

TEST_P(EveryFamily, PackedBehindASharedPrefixEqualsOneByOne)
{
    model.add_lora(all_seven(), 1);
    stir(model);
    expect_close(model.hidden_states(packed(prefix)), one_by_one(model), 1e-5);
}

TEST_P(EveryFamily, ACachedPrefixEqualsOneInTheBatch)
{
    const torch::NoGradGuard no_gradient;
    const PrefixCache cache = model.cache_prefix(prefix);
    EXPECT_EQ(cache.tokens, prefix);
    expect_close(model.hidden_states(packed({}), &cache), one_by_one(model), 1e-5);
}

TEST_P(EveryFamily, GradientsOfAPackedBatchEqualThoseOneByOne)
{
    model.add_lora(all_seven(), 1);
    stir(model);
    const std::vector<torch::Tensor> together = gradients(model, model.hidden_states(packed(prefix)));
    const std::vector<torch::Tensor> apart = gradients(model, one_by_one(model));
    ASSERT_EQ(together.size(), apart.size());
    for (std::size_t i = 0; i < apart.size(); ++i)
        expect_close(together[i], apart[i], test_device().is_cpu() ? 1e-5 : 1e-4); // a GPU adds up in another order
}

// Twice each: what is computed at first is looked up then. With room for nothing it is computed anew.
TEST_P(EveryFamily, KeptOutputsOfTheLayersBelowTheAdaptersChangeNothing)
{
    LoraConfig upper = all_seven();
    upper.first_layer = 1;
    model.add_lora(upper, 1);
    stir(model);
    const torch::Tensor plain = model.hidden_states(packed(prefix));
    const std::vector<torch::Tensor> plain_gradients = gradients(model, plain);
    torch::Tensor first;
    std::vector<torch::Tensor> first_gradients;
    for (const std::int64_t room : {std::int64_t{1} << 20, std::int64_t{0}}) {
        model.keep_lower_states(room);
        for (int turn = 0; turn < 2; ++turn) {
            const torch::Tensor hidden = model.hidden_states(packed(prefix));
            expect_close(hidden, plain, 1e-5);
            const std::vector<torch::Tensor> found = gradients(model, hidden);
            if (!first.defined()) {
                first = hidden;
                first_gradients = found;
            }
            EXPECT_TRUE(torch::equal(hidden, first));
            for (std::size_t i = 0; i < found.size(); ++i) {
                expect_close(found[i], plain_gradients[i], 1e-5);
                EXPECT_TRUE(torch::equal(found[i], first_gradients[i]));
            }
        }
    }
    const torch::NoGradGuard no_gradient;
    const PrefixCache cache = model.cache_prefix(prefix);
    expect_close(model.hidden_states(packed({}), &cache), plain, 1e-5);
    expect_close(model.hidden_states(alone(joined(prefix, suffixes[2]))).narrow(0, -1, 1), plain.narrow(0, 2, 1), 1e-5);
}

// As after a resumption: a text of the batch is met in another batch first.
TEST_P(EveryFamily, TheLayersBelowTheAdaptersComputeAnExpectedBatchTogetherWhoeverAsksFirst)
{
    LoraConfig upper = all_seven();
    upper.first_layer = 1;
    model.add_lora(upper, 1);
    const torch::NoGradGuard no_gradient;
    constexpr std::int64_t room = std::int64_t{1} << 20;
    model.keep_lower_states(room, {packed(prefix)});
    const torch::Tensor undisturbed = model.hidden_states(packed(prefix));
    PackedBatch other{prefix, {suffixes[1]}, {}};
    other.wanted.push_back(other.last_of(0));
    model.keep_lower_states(room, {packed(prefix)});
    const torch::Tensor met_first = model.hidden_states(other);
    EXPECT_TRUE(torch::equal(model.hidden_states(packed(prefix)), undisturbed));
    expect_close(met_first, undisturbed.narrow(0, 1, 1), 1e-5);
}

TEST_P(EveryFamily, MergedAdaptersGiveTheSameHiddenStates)
{
    const torch::NoGradGuard no_gradient;
    model.add_lora(all_seven(), 1);
    stir(model);
    const torch::Tensor apart = model.hidden_states(packed(prefix));
    model.merge_lora();
    EXPECT_FALSE(model.lora());
    EXPECT_TRUE(model.lora_parameters().empty());
    expect_close(model.hidden_states(packed(prefix)), apart, 1e-5);
}

TEST_P(EveryFamily, AFreshAdapterChangesNothing)
{
    const torch::Tensor before = model.hidden_states(packed(prefix));
    model.add_lora(all_seven(), 1);
    EXPECT_TRUE(torch::equal(model.hidden_states(packed(prefix)), before));
}

TEST_P(EveryFamily, TheSameSeedGivesTheSameBytes)
{
    model.add_lora(all_seven(), 7);
    const std::vector<torch::Tensor> first = gradients(model, model.hidden_states(packed(prefix)));
    model.add_lora(all_seven(), 7);
    const std::vector<torch::Tensor> second = gradients(model, model.hidden_states(packed(prefix)));
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_TRUE(torch::equal(first[i], second[i]));
}

TEST_P(EveryFamily, AnEmbeddingLeftInItsFileGivesTheSameBytes)
{
    const std::unique_ptr<Checkpoint> checkpoint = Checkpoint::open(golden("gemma/" + GetParam()));
    Gemma lean(*checkpoint, test_device(), {}, {}, EmbeddingPlace::InFile);
    const torch::NoGradGuard no_gradient;
    const torch::Tensor hidden = lean.hidden_states(packed(prefix));
    EXPECT_TRUE(torch::equal(hidden, model.hidden_states(packed(prefix))));
    EXPECT_TRUE(torch::equal(lean.logits_of(hidden, {5, 95}), model.logits_of(hidden, {5, 95})));
    EXPECT_TRUE(torch::equal(lean.logits(hidden), model.logits(hidden)));
    EXPECT_TRUE(torch::equal(lean.hidden_states(packed(prefix)), hidden)); // with all of it in memory now
}

TEST_P(EveryFamily, LogitsOfAFewTokensAreColumnsOfAllLogits)
{
    const torch::Tensor hidden = model.hidden_states(packed(prefix));
    const torch::Tensor columns = torch::tensor({5, 95, 0}, torch::kInt64).to(test_device());
    expect_close(model.logits_of(hidden, {5, 95, 0}), model.logits(hidden).index_select(1, columns), 1e-6);
}

TEST_P(EveryFamily, GenerationWithACacheFollowsTheLargestLogits)
{
    const torch::NoGradGuard no_gradient;
    Tokens text = prefix;
    for (const std::int64_t token : generate(model, prefix, 14, {})) {
        const torch::Tensor logits = model.logits(model.hidden_states(alone(text)));
        EXPECT_EQ(logits[-1].argmax().item<std::int64_t>(), token);
        text.push_back(token);
    }
}

TEST_P(EveryFamily, GradientCheckpointingChangesNoBitOfTheGradients)
{
    model.add_lora(all_seven(), 1);
    stir(model);
    const std::vector<torch::Tensor> expected = gradients(model, model.hidden_states(packed(prefix)));
    model.keep_activations({true, false});
    const torch::Tensor hidden = model.hidden_states(packed(prefix));
    const std::vector<torch::Tensor> actual = gradients(model, hidden);
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_TRUE(torch::equal(actual[i], expected[i])) << i;
}

TEST_P(EveryFamily, ActivationsKeptInBfloat16GiveNearlyTheSameGradientsAndTheSameValues)
{
    model.add_lora(all_seven(), 1);
    stir(model);
    const torch::Tensor exact = model.hidden_states(packed(prefix));
    const std::vector<torch::Tensor> expected = gradients(model, exact);
    for (const bool checkpointing : {false, true}) {
        model.keep_activations({checkpointing, true});
        const torch::Tensor hidden = model.hidden_states(packed(prefix));
        EXPECT_TRUE(torch::equal(hidden, exact));
        const std::vector<torch::Tensor> actual = gradients(model, hidden);
        double farthest = 0;
        for (std::size_t i = 0; i < expected.size(); ++i)
            farthest = std::max(farthest, (actual[i] - expected[i]).norm().item<double>() / expected[i].norm().item<double>());
        EXPECT_LT(farthest, 0.03);
        EXPECT_GT(farthest, 0); // it is rounded
    }
}

// What a GPU uses. The numbers have 8 bits of mantissa: here only the size of the difference is looked at.
TEST_P(EveryFamily, Bfloat16WeightsGiveNearlyTheSameHiddenStatesAndGradients)
{
    Gemma narrow(*Checkpoint::open(golden("gemma/" + GetParam())), test_device(),
                 {WeightType::BFloat16, torch::kBFloat16});
    for (Gemma* each : {&model, &narrow}) {
        each->add_lora(all_seven(), 1);
        stir(*each);
    }
    const torch::Tensor hidden = narrow.hidden_states(packed(prefix));
    EXPECT_EQ(hidden.scalar_type(), torch::kBFloat16);
    expect_close(hidden.to(torch::kFloat32), model.hidden_states(packed(prefix)), 0.1);
    for (const torch::Tensor& gradient : gradients(narrow, hidden)) {
        EXPECT_EQ(gradient.scalar_type(), torch::kFloat32);
        EXPECT_TRUE(gradient.isfinite().all().item<bool>());
    }
}

INSTANTIATE_TEST_SUITE_P(Gemma, EveryFamily, testing::Values("gemma1", "gemma2_short_window", "gemma2_long_window", "gemma3", "gemma3_multimodal",
                                                                "gemma3_multimodal_sharded"),
                         [](const auto& family) { return family.param; });

TEST(Gemma, AdaptersBeginAtTheFirstLayerAskedFor)
{
    Gemma model = tiny_gemma("gemma3");
    LoraConfig lora = all_seven();
    lora.first_layer = 2;
    model.add_lora(lora, 1);
    ASSERT_EQ(model.lora_parameters().size(), 14U);
    EXPECT_EQ(model.lora_parameters()[0].name, "model.layers.2.self_attn.q_proj.lora_A.weight");
}

TEST(Gemma, FreshAdaptersLieInPeftsBounds)
{
    Gemma model = tiny_gemma("gemma1");
    model.add_lora(all_seven(), 1);
    const torch::Tensor a = model.lora_parameters()[0].tensor; // in: 32
    EXPECT_LE(a.abs().max().item<double>(), 1 / std::sqrt(32.0));
    EXPECT_GT(a.abs().max().item<double>(), 0.9 / std::sqrt(32.0));
    EXPECT_EQ(model.lora_parameters()[1].tensor.abs().max().item<double>(), 0);
}

TEST(Gemma, AnUnknownProjectionIsNamed)
{
    Gemma model = tiny_gemma("gemma1");
    LoraConfig lora = all_seven();
    lora.target_modules = {"lm_head"};
    try {
        model.add_lora(lora, 1);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Usage);
        EXPECT_NE(std::string(error.what()).find("lm_head"), std::string::npos);
    }
}

TEST(Gemma, DropoutWorksInTrainingOnly)
{
    Gemma model = tiny_gemma("gemma1");
    LoraConfig lora = all_seven();
    lora.lora_dropout = 0.5;
    model.add_lora(lora, 1);
    stir(model);
    const torch::Tensor without = model.hidden_states(packed(prefix));
    model.set_training(true);
    EXPECT_FALSE(torch::equal(model.hidden_states(packed(prefix)), without));
    model.set_training(false);
    EXPECT_TRUE(torch::equal(model.hidden_states(packed(prefix)), without));
}

TEST(Gemma, WhatIsComputedAgainIsDroppedOutAlike)
{
    Gemma model = tiny_gemma("gemma3");
    LoraConfig lora = all_seven();
    lora.lora_dropout = 0.5;
    model.add_lora(lora, 1);
    stir(model);
    model.set_training(true);
    std::vector<std::vector<torch::Tensor>> found;
    for (const bool checkpointing : {false, true}) {
        model.keep_activations({checkpointing, false});
        torch::manual_seed(5);
        found.push_back(gradients(model, model.hidden_states(packed(prefix))));
        found.push_back({torch::rand({3})}); // the generator goes on from where it was
    }
    for (std::size_t i = 0; i < found[0].size(); ++i)
        EXPECT_TRUE(torch::equal(found[2][i], found[0][i])) << i;
    EXPECT_TRUE(torch::equal(found[3][0], found[1][0]));
}

TEST(Gemma, OnlyAdaptedLayersAreComputedAgain)
{
    Gemma model = tiny_gemma("gemma3");
    LoraConfig lora = all_seven();
    lora.first_layer = 2;
    model.add_lora(lora, 1);
    stir(model);
    const std::vector<torch::Tensor> expected = gradients(model, model.hidden_states(packed(prefix)));
    model.keep_activations({true, false});
    const std::vector<torch::Tensor> actual = gradients(model, model.hidden_states(packed(prefix)));
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_TRUE(torch::equal(actual[i], expected[i])) << i;
}

TEST(Gemma, WantedPositionsMayBeInThePrefixAndInAnyOrder)
{
    Gemma model = tiny_gemma("gemma3");
    PackedBatch batch = packed(prefix);
    batch.wanted = {8, 2, 0, 8};
    const torch::Tensor hidden = model.hidden_states(batch);
    const torch::Tensor expected = model.hidden_states(alone(joined(prefix, suffixes[0])));
    expect_close(hidden, expected.index_select(0, torch::tensor({8, 2, 0, 8}, torch::kInt64).to(test_device())), 1e-5);
}

TEST(Gemma, ATokenThatTheModelHasNotIsNamed)
{
    Gemma model = tiny_gemma("gemma1");
    try {
        model.hidden_states({{2}, {{96}}, {0}});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_NE(std::string(error.what()).find("96"), std::string::npos);
    }
}

TEST(Memory, ThatIsNotEnoughIsSaidSo)
{
    try {
        with_memory_named([] { return torch::empty({std::int64_t{1} << 60}, torch::kUInt8); });
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NoMemory);
    }
}

TEST(Devices, AreFoundByNameOrSaidToBeMissing)
{
    EXPECT_TRUE(device_from_name("cpu").is_cpu());
    EXPECT_EQ(plain_types(device_from_name("cpu")).arithmetic, torch::kFloat32);
    EXPECT_THROW(device_from_name("abacus"), Error);
}

TEST(Generation, SamplingDependsOnItsSeedAlone)
{
    Gemma model = tiny_gemma("gemma3");
    Sampling sampling{1.5, 40, 0.95, 11};
    const Tokens first = generate(model, prefix, 40, sampling);
    EXPECT_EQ(generate(model, prefix, 40, sampling), first);
    sampling.seed = 12;
    EXPECT_NE(generate(model, prefix, 40, sampling), first);
}

TEST(Generation, OneCandidateIsGreedy)
{
    Gemma model = tiny_gemma("gemma1");
    EXPECT_EQ(generate(model, prefix, 16, {1, 1, 1, 3}), generate(model, prefix, 16, {}));
}

TEST(StarterModel, HasTheLogitsOfTransformers)
{
    const char* path = std::getenv("WINNOW_STARTER_MODEL");
    if (!path)
        GTEST_SKIP() << "WINNOW_STARTER_MODEL does not name the starter model's file";
    Gemma model(*Checkpoint::open(path), test_device());
    const nlohmann::json expected = golden_json("gemma/starter.json");
    const torch::NoGradGuard no_gradient;
    const torch::Tensor hidden = model.hidden_states(alone(expected["tokens"].get<Tokens>())).slice(0, -1);
    const torch::Tensor logits = model.logits_of(hidden, expected["indexes"].get<Tokens>())[0];
    const torch::Tensor others = torch::tensor(expected["logits"].get<std::vector<float>>());
    EXPECT_LE((logits.cpu() - others).abs().max().item<double>(), 1e-3);
}

}
}
