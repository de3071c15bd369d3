#pragma once

#include "evaluation/confusion_matrix.h"

#include <optional>

namespace winnow {

// Cohen's kappa (1960) of two labellers, one in the rows and one in the columns: 1 is full agreement, 0 what chance
// gives. Empty where it is not defined: no pairs, or both always chose the same one label.
std::optional<double> cohen_kappa(const ConfusionMatrix& pairs);

}
