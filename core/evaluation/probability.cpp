#include "evaluation/probability.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

double as_probability(double score)
{
    constexpr double rounding = 1e-6;
    if (!(score >= -rounding && score <= 1 + rounding))
        throw Error(ErrorKind::BadInput, "A score lies outside 0 to 1, so it is not a probability: Brier score, log loss "
                                         "and calibration need the probabilities of the labels.");
    return std::clamp(score, 0.0, 1.0);
}

}
