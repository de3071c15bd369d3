#include "evaluation/confusion_matrix.h"

#include "common/error.h"

#include <numeric>

namespace winnow {

ConfusionMatrix::ConfusionMatrix(int label_count)
    : m_label_count(label_count), m_counts(static_cast<std::size_t>(label_count) * static_cast<std::size_t>(label_count))
{
}

ConfusionMatrix::ConfusionMatrix(int label_count, std::span<const int> truths, std::span<const int> predictions)
    : ConfusionMatrix(label_count)
{
    if (truths.size() != predictions.size())
        throw Error(ErrorKind::BadInput, "The confusion matrix cannot be counted: the numbers of known and of predicted "
                                         "labels differ.");
    const auto known = [label_count](int label) { return label >= 0 && label < label_count; };
    for (std::size_t i = 0; i < truths.size(); ++i) {
        if (!known(truths[i]) || !known(predictions[i]))
            throw Error(ErrorKind::BadInput, "The confusion matrix cannot be counted: a label is not one of the task's.");
        add(truths[i], predictions[i]);
    }
}

void ConfusionMatrix::add(int truth, int predicted, std::int64_t times)
{
    m_counts[cell(truth, predicted)] += times;
}

std::int64_t ConfusionMatrix::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
}

std::int64_t ConfusionMatrix::correct() const
{
    std::int64_t sum = 0;
    for (int label = 0; label < m_label_count; ++label)
        sum += at(label, label);
    return sum;
}

std::int64_t ConfusionMatrix::true_total(int label) const
{
    std::int64_t sum = 0;
    for (int predicted = 0; predicted < m_label_count; ++predicted)
        sum += at(label, predicted);
    return sum;
}

std::int64_t ConfusionMatrix::predicted_total(int label) const
{
    std::int64_t sum = 0;
    for (int truth = 0; truth < m_label_count; ++truth)
        sum += at(truth, label);
    return sum;
}

std::vector<std::vector<double>> ConfusionMatrix::normalised(Normalisation normalisation) const
{
    const auto size = static_cast<std::size_t>(m_label_count);
    std::vector<std::vector<double>> shares(size, std::vector<double>(size));
    for (int truth = 0; truth < m_label_count; ++truth) {
        for (int predicted = 0; predicted < m_label_count; ++predicted) {
            const std::int64_t whole = normalisation == Normalisation::ByTrue        ? true_total(truth)
                                       : normalisation == Normalisation::ByPredicted ? predicted_total(predicted)
                                                                                     : total();
            if (whole > 0)
                shares[static_cast<std::size_t>(truth)][static_cast<std::size_t>(predicted)] =
                    static_cast<double>(at(truth, predicted)) / static_cast<double>(whole);
        }
    }
    return shares;
}

std::vector<std::vector<std::int64_t>> ConfusionMatrix::counts() const
{
    std::vector<std::vector<std::int64_t>> rows(static_cast<std::size_t>(m_label_count));
    for (int truth = 0; truth < m_label_count; ++truth)
        for (int predicted = 0; predicted < m_label_count; ++predicted)
            rows[static_cast<std::size_t>(truth)].push_back(at(truth, predicted));
    return rows;
}

}
