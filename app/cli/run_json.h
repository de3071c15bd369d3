#pragma once

#include "store/runs.h"

#include <nlohmann/json_fwd.hpp>

namespace winnow {

// A run for --json: run, state, model, task, settings, start_adapter (null: a fresh one), epochs, result, metrics, threshold, created, ended.
// Throws Error(Damaged) where the document holds something else than JSON there.
nlohmann::json run_json(Project& project, const Run& run);

}
