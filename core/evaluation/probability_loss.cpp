#include "evaluation/probability_loss.h"

#include "evaluation/probability.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace winnow {

double brier_score(const BinarySample& sample)
{
    check_sample(sample);
    double sum = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double difference = as_probability(sample.scores[i]) - sample.positives[i];
        sum += difference * difference;
    }
    return sum / static_cast<double>(sample.size());
}

double log_loss(const ScoredSample& sample)
{
    check_sample(sample);
    constexpr double least = std::numeric_limits<double>::epsilon();
    double sum = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double score = as_probability(sample.scores[i][static_cast<std::size_t>(sample.truths[i])]);
        sum -= std::log(std::clamp(score, least, 1 - least));
    }
    return sum / static_cast<double>(sample.size());
}

}
