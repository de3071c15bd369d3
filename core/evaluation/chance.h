#pragma once

#include "evaluation/measures.h"

#include <cstdint>
#include <vector>

namespace winnow {

// How far the figures of two runs that are equally good fall apart by chance: each example on which they say different
// things was as likely to fall the other way round.
class ChanceDifferences {
public:
    struct Size {
        double difference = 0; // without its sign: both signs are equally likely
        double probability = 0;
    };
    explicit ChanceDifferences(std::vector<Size> sizes);

    // The probability of a difference that is at least as large, of either sign: the two-sided p-value.
    double p(double difference) const;
    // The largest difference whose p is at least `level`: an observed one beyond it is not chance.
    double margin(double level) const;
    // Whether there is a difference that would not pass for chance; else too few examples differ to tell anything.
    bool can_tell(double level) const;

private:
    std::vector<Size> m_sizes; // the largest first, each probability that of its difference and all larger ones
};

// Of a share of `whole` examples on which two runs fall differently `differing` times: the exact test of McNemar (1947).
ChanceDifferences chance_of_share(std::int64_t differing, std::int64_t whole);

// Of two runs on the same examples: accuracy and recall are such shares. Precision, F1 and macro F1 are not: what the two runs say
// of an example is swapped (Yeh 2000, "More accurate tests for the statistical significance of result differences"), in all ways
// where these are few, else in 10,000 that are drawn. Empty for ROC-AUC and average precision: the scores of two runs cannot be
// swapped, as each has a scale of its own.
ByMeasure<std::optional<ChanceDifferences>> chance_differences(const MeasuredRun& first, const MeasuredRun& second, std::uint64_t seed);

}
