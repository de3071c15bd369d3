#pragma once

#include "jobs/outcome.h"

#include <filesystem>
#include <string>

namespace winnow {

// Runs the job of a folder in a worker, with its progress on standard error. The first Ctrl+C asks the worker to stop,
// the second ends it.
// `launcher`: a command that starts the worker's command behind it, in one process or several (torchrun); empty: none.
Outcome run_in_worker(const std::filesystem::path& folder, const std::string& launcher = {});

}
