#pragma once

#include "jobs/outcome.h"

#include <filesystem>

namespace winnow {

// Runs the job of a folder in a worker, with its progress on standard error. The first Ctrl+C asks the worker to stop,
// the second ends it.
Outcome run_in_worker(const std::filesystem::path& folder);

}
