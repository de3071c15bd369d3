#pragma once

#include "evaluation/sample.h"

namespace winnow {

// A score as a probability, held within 0..1. Throws Error(BadInput) where it lies outside by more than the rounding
// of a float32 softmax.
double as_probability(double score);

}
