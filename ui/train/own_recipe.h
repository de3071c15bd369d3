#pragma once

#include "protocol/training_settings.h"

#include <optional>

namespace winnow {

// The user's own recipe, kept on this machine.
std::optional<TrainingSettings> own_recipe(); // none: none saved, or what is saved makes no sense any more
void save_own_recipe(const TrainingSettings& settings);

}
