#pragma once

#include "protocol/training_settings.h"

#include <QString>
#include <filesystem>
#include <string>

namespace winnow {

// The call of winnow-cli that makes the same training, for a shell: what differs from the recipe is said, the rest is the
// recipe's.
QString training_command(const std::filesystem::path& project, const std::string& task, const std::string& model, const TrainingSettings& settings);

}
