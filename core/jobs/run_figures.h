#pragma once

#include "classify/task.h"
#include "evaluation/evaluation.h"
#include "store/scores.h"

#include <optional>
#include <vector>

namespace winnow {

// The scored and labelled comments of one part, for the evaluation.
ScoredSample sample_of(const std::vector<StoredScore>& scores, const Task& task, Split split);

// The threshold of the positive label with the best F1 on the validation part; none without one, or without a positive.
std::optional<double> threshold_by_validation(const std::vector<StoredScore>& scores, const Task& task);

// The label that a row of scores gets: by the threshold where there is one, else the highest score.
std::string predicted_label(const std::vector<double>& scores, const Task& task, std::optional<double> threshold);

}
