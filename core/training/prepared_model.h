#pragma once

#include "model/gemma.h"
#include "protocol/training_settings.h"

#include <cstdint>
#include <vector>

namespace winnow {

// Gives the model the fresh adapters that the settings ask for, and returns their parameters. Error(Usage): the first adapted layer is
// none of the model's.
std::vector<NamedTensor> add_adapters(Gemma& model, const TrainingSettings& settings, std::uint64_t seed);

// Lays the frozen weights out as a training of these adapters multiplies with them.
void lay_out_weights(Gemma& model, const TrainingSettings& settings);

}
