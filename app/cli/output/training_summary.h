#pragma once

#include "protocol/result.h"
#include "store/runs.h"

#include <string>

namespace winnow {

// The epochs as a table, and what the training took.
std::string training_summary(const Run& run, const JobResult& result);

// What a training will take, by the result of an estimate.
std::string estimate_summary(const JobResult& result);

}
