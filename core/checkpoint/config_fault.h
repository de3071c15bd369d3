#pragma once

#include "checkpoint/gemma_config.h"

#include <optional>
#include <string>

namespace winnow {

// The first field of a configuration that is out of its range, as a sentence; nothing if all are in order.
std::optional<std::string> config_fault(const GemmaConfig& config);

}
