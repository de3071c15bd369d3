#pragma once

#include "evaluation/ranking.h"
#include "evaluation/sample.h"

#include <optional>
#include <span>
#include <vector>

namespace winnow {

struct RocPoint {
    double false_positive_rate = 0;
    double true_positive_rate = 0;
    double threshold = 0; // positive is what scores at least this; +infinity at the first point
};

enum class RocPoints {
    All,     // one a distinct score: scikit-learn's drop_intermediate=False
    Corners, // without those on a straight line between their neighbours: its default, drop_intermediate=True
};

// From (0, 0) to (1, 1); examples with equal scores are one point. Empty where one of the two classes is missing.
std::vector<RocPoint> roc_curve(const BinarySample& sample, RocPoints points = RocPoints::Corners);

// The area under it; none where one of the two classes is missing.
std::optional<double> roc_auc(const BinarySample& sample);
std::optional<double> roc_auc(std::span<const CountsAt> counts);

// Of each label against the rest.
std::vector<std::optional<double>> roc_auc_by_label(const ScoredSample& sample);

}
