#pragma once

#include "evaluation/bootstrap.h"
#include "evaluation/ranking.h"
#include "evaluation/sample.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace winnow {

// The measures of a run that get an interval and are compared between runs. Precision, recall and F1 are the positive
// label's.
enum class Measure { RocAuc, AveragePrecision, F1, Precision, Recall, Accuracy, MacroF1 };
inline constexpr std::array all_measures = {Measure::RocAuc, Measure::AveragePrecision, Measure::F1, Measure::Precision,
                                            Measure::Recall, Measure::Accuracy,         Measure::MacroF1};
inline constexpr std::size_t measure_count = all_measures.size();

// "roc_auc", "average_precision", "f1", "precision", "recall", "accuracy", "macro_f1": the keys of the JSON.
const char* name_of(Measure measure);

template<typename T>
using ByMeasure = std::array<T, measure_count>; // indexed by static_cast<std::size_t>(Measure)

// The label each example is given. Without a threshold the one with the highest score (of equal ones the first).
// With one: the positive label where its score is at least the threshold, elsewhere the highest of the others.
std::vector<int> predict(const ScoredSample& sample, int positive, std::optional<double> threshold);

// A run's predictions and ranking, made once, from which the measures of the sample and of its resamples come.
class MeasuredRun {
public:
    MeasuredRun(const ScoredSample& sample, int positive, std::optional<double> threshold);

    ByMeasure<std::optional<double>> measures(std::span<const std::uint32_t> weights) const; // [n], see Ranking
    ByMeasure<std::optional<double>> measures() const;
    // To be shown: none also for a precision, recall or F1 that is 0 because nothing is there to take a share of.
    ByMeasure<std::optional<double>> defined_measures() const;

    // The score interval of accuracy, precision and recall, which are proportions; none for the others.
    std::optional<Interval> proportion_interval(Measure measure, double confidence) const;

    int label_count() const { return m_label_count; }
    int positive() const { return m_positive; }
    const std::vector<int>& truths() const { return m_truths; }
    const std::vector<int>& predictions() const { return m_predictions; }

private:
    int m_label_count;
    int m_positive;
    std::vector<int> m_truths;
    std::vector<int> m_predictions;
    Ranking m_ranking;
};

// Where all resamples give the same, as where nothing is wrong in the sample, they do not say how the measure varies: a proportion has
// its score interval then, and the others have none.
ByMeasure<std::optional<Interval>> bootstrap_intervals(const MeasuredRun& run, const BootstrapSettings& settings);

}
