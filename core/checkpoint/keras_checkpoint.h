#pragma once

#include "checkpoint/checkpoint.h"

namespace winnow {

std::unique_ptr<Checkpoint> open_keras_checkpoint(const std::filesystem::path& folder);

}
