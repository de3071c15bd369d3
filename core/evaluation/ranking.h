#pragma once

#include "evaluation/sample.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace winnow {

// How many positives and negatives have a score of at least `threshold`.
struct CountsAt {
    double threshold = 0;
    std::int64_t true_positives = 0;
    std::int64_t false_positives = 0;
};

// A sample in falling order of its scores. Every curve is made of its cumulative counts; a resample of the bootstrap
// is the same ranking with other weights, so it needs no sorting of its own.
class Ranking {
public:
    explicit Ranking(const BinarySample& sample); // throws as check_sample does

    // One entry a distinct score, highest first; the last holds the totals.
    std::vector<CountsAt> cumulative_counts() const;

    // The same where example i (in the sample's order) counts weights[i] times. A score whose examples all weigh 0
    // adds an entry equal to the one before.
    std::vector<CountsAt> cumulative_counts(std::span<const std::uint32_t> weights) const;

private:
    struct Place {
        double score;
        std::size_t example;
        bool positive;
    };
    std::vector<Place> m_places;
};

}
