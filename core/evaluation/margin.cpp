#include "evaluation/margin.h"

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

// The highest less the next one of all but `left_out`; infinite where there is only one.
double lead(const std::vector<double>& scores, int left_out)
{
    double highest = -std::numeric_limits<double>::infinity();
    double next = highest;
    for (int label = 0; label < static_cast<int>(scores.size()); ++label) {
        if (label == left_out)
            continue;
        const double score = scores[static_cast<std::size_t>(label)];
        next = std::max(next, std::min(score, highest));
        highest = std::max(highest, score);
    }
    return highest - next;
}

}

double decision_margin(const std::vector<double>& scores, int positive, std::optional<double> threshold)
{
    if (!threshold)
        return lead(scores, -1);
    const double above = scores[static_cast<std::size_t>(positive)] - *threshold;
    return above >= 0 ? above : std::min(-above, lead(scores, positive));
}

}
