#pragma once

#include "store/runs.h"

#include <cstdint>

namespace winnow {

// The run of a --run option; 0: the latest that has an adapter. Throws Error(NotFound, Usage).
Run chosen_run(Project& project, std::int64_t number);

}
