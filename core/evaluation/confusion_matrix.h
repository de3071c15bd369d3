#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace winnow {

enum class Normalisation {
    ByTrue,      // each row adds up to 1
    ByPredicted, // each column adds up to 1
    ByAll,       // all cells add up to 1
};

// Rows are the true labels, columns the predicted ones, as in scikit-learn.
class ConfusionMatrix {
public:
    explicit ConfusionMatrix(int label_count);

    // Counts pairs of label indexes. Throws Error(BadInput) for lengths that differ and an index out of range.
    ConfusionMatrix(int label_count, std::span<const int> truths, std::span<const int> predictions);

    void add(int truth, int predicted, std::int64_t times = 1); // indexes are not checked
    std::int64_t at(int truth, int predicted) const { return m_counts[cell(truth, predicted)]; }

    int label_count() const { return m_label_count; }
    std::int64_t total() const;
    std::int64_t correct() const;
    std::int64_t true_total(int label) const;      // of a row
    std::int64_t predicted_total(int label) const; // of a column

    // [k][k]; where a row or column holds nothing its shares are 0.
    std::vector<std::vector<double>> normalised(Normalisation normalisation) const;
    std::vector<std::vector<std::int64_t>> counts() const; // [k][k]

private:
    std::size_t cell(int truth, int predicted) const
    {
        return static_cast<std::size_t>(truth) * static_cast<std::size_t>(m_label_count) + static_cast<std::size_t>(predicted);
    }

    int m_label_count;
    std::vector<std::int64_t> m_counts; // row-major [k x k]
};

}
