#pragma once

#include "protocol/result.h"

#include <filesystem>
#include <optional>

namespace winnow {

struct TrainingSoFar {
    JobResult result;         // as it was at the last checkpoint
    double epochs_in_all = 0; // that are wanted
};

// What a training that is to go on had found; none without a checkpoint that can be read: the worker says what is wrong
// with it, when it is to go on from it.
std::optional<TrainingSoFar> training_so_far(const std::filesystem::path& job_folder);

}
