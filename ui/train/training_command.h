#pragma once

#include "protocol/training_settings.h"
#include "train/start_choice.h"

#include <QString>
#include <filesystem>
#include <optional>
#include <string>

namespace winnow {

// The call of winnow-cli that makes the same training, for a shell: what differs from the recipe is said, the rest is the
// recipe's. `start`: whose adapter it goes on from; none: it begins with a fresh one.
QString training_command(const std::filesystem::path& project, const std::string& task, const std::string& model, const TrainingSettings& settings,
                         const std::optional<StartChoice::Source>& start);

}
