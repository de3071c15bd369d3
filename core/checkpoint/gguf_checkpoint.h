#pragma once

#include "checkpoint/checkpoint.h"

namespace winnow {

std::unique_ptr<Checkpoint> open_gguf_checkpoint(const std::filesystem::path& path);

}
