#pragma once

#include <cstdint>

namespace winnow {

// A share of counts; 0 of 0 is 0, as scikit-learn's zero_division=0.
inline double share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

// F1 from counts: twice the true positives over all that is positive or called so.
inline double f1_of_counts(std::int64_t true_positives, std::int64_t positives, std::int64_t predicted)
{
    return share(2 * true_positives, positives + predicted);
}

}
