// The outputs of the layers below the adapters may be kept: what comes out is the same.

#include "gemma_test.h"

namespace winnow {
namespace {

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

}
}
