#pragma once

#include "protocol/training_settings.h"

#include <array>
#include <filesystem>

namespace winnow {

// A training may go on from a LoRA adapter that is there: Winnow's own, or one that PEFT made for the same model.

// The settings that such an adapter decides on, by their names in JSON.
inline constexpr std::array settings_of_shape = {"r", "lora_alpha", "use_rslora", "target_modules", "first_adapted_layer"};

// `settings` with those of `shape`.
TrainingSettings with_shape(const TrainingSettings& settings, const TrainingSettings& shape);

// `settings` with those of the adapter in that folder, for a training of the model there. Throws Error: NotFound,
// Damaged (file, tensor or field that does not fit the model), Usage (a setting out of its range). Reads all of the adapter.
TrainingSettings with_shape_of(const std::filesystem::path& adapter, const std::filesystem::path& model, const TrainingSettings& settings);

// Copies the adapter into a job folder, which then has all that its training begins with; gives where it is.
std::filesystem::path copy_start_adapter(const std::filesystem::path& adapter, const std::filesystem::path& job_folder);

}
