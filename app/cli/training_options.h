#pragma once

#include "protocol/training_settings.h"

#include <CLI/App.hpp>
#include <functional>
#include <string>
#include <vector>

namespace winnow {

// The recipe and what the user changed of it.
struct TrainingOptions {
    std::string recipe = "quick";
    std::vector<std::function<void(TrainingSettings&)>> changes;

    // Checked. Throws Error(Usage) that names the setting out of range.
    TrainingSettings settings() const;
};

// Declares --recipe and an option for each setting, with the recipes' values in its help. `options` must outlive the
// parsing.
void add_training(CLI::App& command, TrainingOptions& options);

}
