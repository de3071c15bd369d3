#include "model/generate.h"

#include "gemma_test.h"

namespace winnow {
namespace {

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

}
}
