// Every family computes what Transformers does, and the same packed, cached, in fewer bits and from its file.

#include "gemma_test.h"

#include "common/error.h"

#include <cstdlib>
#include <memory>

namespace winnow {
namespace {

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
