#pragma once

#include "store/project.h"

#include <cstdint>

namespace winnow {

// Deletes a run for good, with its adapter, its scores and the folder of its job. Its number is not given again. Throws Error:
// NotFound; Busy where it is being trained, and nothing is deleted; NoSpace; Denied where its folder cannot be removed.
void delete_run(Project& project, std::int64_t number);

}
