#include "tensors.h"

namespace winnow {
namespace {

class EveryKerasPreset : public testing::TestWithParam<std::string> {};

TEST_P(EveryKerasPreset, HasTheLogitsOfKerasHub)
{
    const std::string preset = "keras_presets/" + GetParam();
    Gemma model(*Checkpoint::open(golden(preset)), test_device());
    expect_logits(model, golden_json(preset + "/expected.json"));
}

INSTANTIATE_TEST_SUITE_P(Keras, EveryKerasPreset, testing::Values("gemma1", "gemma2", "gemma3", "gemma3_multimodal"),
                         [](const auto& preset) { return preset.param; });

}
}
