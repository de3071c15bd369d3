#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace winnow {

// Examples with a score a label and a known label: what a run found about a split.
struct ScoredSample {
    std::vector<std::vector<double>> scores; // [n][k], one a label in the task's order
    std::vector<int> truths;                 // [n], index of the known label, 0 .. k-1

    std::size_t size() const { return truths.size(); }
    int label_count() const { return scores.empty() ? 0 : static_cast<int>(scores.front().size()); }
};

// The same seen from one label: its score, and whether the example has it.
struct BinarySample {
    std::vector<double> scores;          // [n], the higher the surer
    std::vector<std::uint8_t> positives; // [n], 1: has the label, 0: has another

    std::size_t size() const { return scores.size(); }
    std::size_t positive_count() const;
};

// One label against the rest.
BinarySample one_against_rest(const ScoredSample& sample, int label);

// Throws Error(BadInput): nothing in it, numbers of scores and labels that differ, fewer than two scores a row, a
// score that is NaN or infinite, a label index out of range. The sentence names the row, counted from 1.
void check_sample(const ScoredSample& sample);
void check_sample(const BinarySample& sample);

}
