#pragma once

#include "evaluation/sample.h"

namespace winnow {

// Mean squared difference of score and truth (Brier 1950). Throws Error(BadInput) for a score outside 0..1.
double brier_score(const BinarySample& sample);

// Mean of -log(score of the known label); scores are held within [e, 1 - e], e the double's epsilon, as scikit-learn
// does. Throws Error(BadInput) for a score outside 0..1.
double log_loss(const ScoredSample& sample);

}
