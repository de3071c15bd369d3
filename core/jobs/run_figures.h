#pragma once

#include "classify/task.h"
#include "evaluation/evaluation.h"
#include "store/comment_list.h"
#include "store/scores.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace winnow {

// The scored and labelled comments of one part, for the evaluation.
ScoredSample sample_of(const std::vector<StoredScore>& scores, const Task& task, Split split);

// The same with the comments that the examples are.
struct ScoredPart {
    ScoredSample sample;
    std::vector<std::int64_t> comments; // [n]
};
ScoredPart scored_part(const std::vector<StoredScore>& scores, const Task& task, Split split);

// How many of a part's comments have another label now than the run was measured by, or none any more. `rows`: of these
// comments, in any order; one that is missing is gone.
std::size_t changed_labels(const ScoredPart& part, const Task& task, std::span<const CommentRow> rows);

// What two runs found about the comments that both have scored and that had a label for both, in the order of the first
// one's. A comment that was labelled anew between the two has the label of the one that is named.
struct PairedParts {
    ScoredSample first;
    ScoredSample second;
    std::vector<std::int64_t> comments; // [n]
    std::int64_t relabelled = 0;        // comments whose label differed
};
enum class LabelsOf { First, Second };
PairedParts paired_parts(const ScoredPart& first, const ScoredPart& second, LabelsOf labels);

// The threshold of the positive label with the best F1 on the validation part; none without one, or without a positive.
std::optional<double> threshold_by_validation(const std::vector<StoredScore>& scores, const Task& task);

// The figures of the validation part at a threshold, as they stand in a run: JSON, empty without such a part.
std::string validation_metrics(const std::vector<StoredScore>& scores, const Task& task, std::optional<double> threshold);

// The label that a row of scores gets: by the threshold where there is one, else the highest score.
std::string predicted_label(const std::vector<double>& scores, const Task& task, std::optional<double> threshold);

}
