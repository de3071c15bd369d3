#include "evaluation/sample.h"

#include "common/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace winnow {

namespace {

[[noreturn]] void refuse(std::size_t row, const std::string& fault)
{
    throw Error(ErrorKind::BadInput, "The scores cannot be evaluated: row " + std::to_string(row + 1) + " " + fault + ".");
}

void check_sizes(std::size_t scores, std::size_t truths)
{
    if (scores != truths)
        throw Error(ErrorKind::BadInput, "The scores cannot be evaluated: there are " + std::to_string(scores) +
                                             " rows of scores for " + std::to_string(truths) + " labels.");
    if (scores == 0)
        throw Error(ErrorKind::BadInput, "There is nothing to evaluate: no example of this part has both a label and a "
                                         "score. Label some, or choose another part.");
}

void check_row(const ScoredSample& sample, std::size_t row)
{
    const auto& scores = sample.scores[row];
    if (static_cast<int>(scores.size()) != sample.label_count())
        refuse(row, "has another number of scores than the first");
    if (!std::all_of(scores.begin(), scores.end(), [](double score) { return std::isfinite(score); }))
        refuse(row, "holds a score that is not a number");
    if (sample.truths[row] < 0 || sample.truths[row] >= sample.label_count())
        refuse(row, "has a label that is not one of the task's");
}

}

std::size_t BinarySample::positive_count() const
{
    return static_cast<std::size_t>(std::count(positives.begin(), positives.end(), 1));
}

BinarySample one_against_rest(const ScoredSample& sample, int label)
{
    BinarySample binary;
    binary.scores.reserve(sample.size());
    binary.positives.reserve(sample.size());
    for (std::size_t i = 0; i < sample.size(); ++i) {
        binary.scores.push_back(sample.scores[i].at(static_cast<std::size_t>(label)));
        binary.positives.push_back(sample.truths[i] == label);
    }
    return binary;
}

void check_sample(const ScoredSample& sample)
{
    check_sizes(sample.scores.size(), sample.truths.size());
    if (sample.label_count() < 2)
        refuse(0, "has fewer than two scores");
    for (std::size_t row = 0; row < sample.size(); ++row)
        check_row(sample, row);
}

void check_sample(const BinarySample& sample)
{
    check_sizes(sample.scores.size(), sample.positives.size());
    for (std::size_t row = 0; row < sample.size(); ++row) {
        if (!std::isfinite(sample.scores[row]))
            refuse(row, "holds a score that is not a number");
        if (sample.positives[row] > 1)
            refuse(row, "is neither positive nor negative");
    }
}

}
