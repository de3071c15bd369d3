// The gradients of the adapters, whatever is packed, kept or computed again on the way to them.

#include "gemma_test.h"

#include <algorithm>

namespace winnow {
namespace {

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

}
}
