#include "training/prepared_model.h"

#include "common/error.h"
#include "footprint/training_memory.h"

namespace winnow {

namespace {

LoraConfig lora_config(const TrainingSettings& settings, const GemmaConfig& model)
{
    const std::int64_t layers = model.num_hidden_layers;
    const std::int64_t first = lowest_adapted_layer(settings, layers);
    if (first >= layers)
        throw Error(ErrorKind::Usage, "The first adapted layer is " + std::to_string(first)
                        + ", but the model's layers go from 0 to " + std::to_string(layers - 1)
                        + ". Choose a lower one (first_adapted_layer).");
    return {settings.r, settings.lora_alpha, settings.lora_dropout, settings.use_rslora, settings.target_modules, first};
}

}

std::vector<NamedTensor> add_adapters(Gemma& model, const TrainingSettings& settings, std::uint64_t seed)
{
    model.add_lora(lora_config(settings, model.config()), seed);
    return model.lora_parameters();
}

// The layers below the adapters have no backward pass.
void lay_out_weights(Gemma& model, const TrainingSettings& settings)
{
    const std::int64_t first = model.lora()->first_layer;
    model.pack_weights(0, first, FrozenMatrix::Use::Forward);
    if (second_layout_bytes(model.config(), settings, model.types().weights) > 0)
        model.pack_weights(first, model.config().num_hidden_layers, FrozenMatrix::Use::ForwardAndBackward);
}

}
