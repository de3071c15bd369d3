#pragma once

#include "protocol/adapter_description.h"
#include "protocol/job.h"
#include "score_options.h"

#include <filesystem>
#include <vector>

namespace winnow {

// Scores examples in a worker, with an adapter that lies in a folder (empty: the model alone), and what is known of it. In
// the order of the examples. Throws Error as the worker failed, or Cancelled.
std::vector<ScoredExample> score_in_worker(const std::filesystem::path& adapter, const AdapterDescription& description,
                                           const std::vector<Example>& examples, const ScoreOptions& options);

}
