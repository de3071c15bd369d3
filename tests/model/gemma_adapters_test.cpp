// Adapters in a model: where they begin, what fresh and merged ones compute.

#include "gemma_test.h"

#include "common/error.h"

#include <cmath>

namespace winnow {
namespace {

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

}
}
