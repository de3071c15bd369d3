#pragma once

#include "checkpoint/hdf5_file.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace winnow {

// The weight files of a Keras preset: model.weights.h5, or those that model.weights.json names, each with the variables
// that it puts there. Throws Error: NotFound, Denied, Damaged.
std::vector<std::unique_ptr<Hdf5File>> open_keras_weights(const std::filesystem::path& folder);

}
