#include "evaluation/measures.h"

#include "common/error.h"
#include "evaluation/classification_report.h"
#include "evaluation/precision_recall.h"
#include "evaluation/proportion.h"
#include "evaluation/roc.h"

#include <cmath>

namespace winnow {

namespace {

constexpr double rounding = 1e-12; // of measures that are equal

int highest_label(const std::vector<double>& scores, int left_out)
{
    int highest = -1;
    for (int label = 0; label < static_cast<int>(scores.size()); ++label)
        if (label != left_out && (highest < 0 || scores[static_cast<std::size_t>(label)] > scores[static_cast<std::size_t>(highest)]))
            highest = label;
    return highest;
}

int predict_one(const std::vector<double>& scores, int positive, std::optional<double> threshold)
{
    if (!threshold)
        return highest_label(scores, -1);
    return scores[static_cast<std::size_t>(positive)] >= *threshold ? positive : highest_label(scores, positive);
}

BinarySample checked(const ScoredSample& sample, int positive)
{
    check_sample(sample);
    if (positive < 0 || positive >= sample.label_count())
        throw Error(ErrorKind::Usage, "The positive label is not one of the labels that have a score.");
    return one_against_rest(sample, positive);
}

}

const char* name_of(Measure measure)
{
    switch (measure) {
    case Measure::RocAuc: return "roc_auc";
    case Measure::AveragePrecision: return "average_precision";
    case Measure::F1: return "f1";
    case Measure::Precision: return "precision";
    case Measure::Recall: return "recall";
    case Measure::Accuracy: return "accuracy";
    case Measure::MacroF1: return "macro_f1";
    }
    return "";
}

std::vector<int> predict(const ScoredSample& sample, int positive, std::optional<double> threshold)
{
    if (threshold && std::isnan(*threshold))
        throw Error(ErrorKind::Usage, "The threshold is not a number.");
    std::vector<int> predictions;
    predictions.reserve(sample.size());
    for (const auto& scores : sample.scores)
        predictions.push_back(predict_one(scores, positive, threshold));
    return predictions;
}

MeasuredRun::MeasuredRun(const ScoredSample& sample, int positive, std::optional<double> threshold)
    : m_label_count(sample.label_count()), m_positive(positive), m_truths(sample.truths), m_ranking(checked(sample, positive))
{
    m_predictions = predict(sample, positive, threshold);
}

ByMeasure<std::optional<double>> MeasuredRun::measures(std::span<const std::uint32_t> weights) const
{
    ConfusionMatrix matrix(m_label_count);
    for (std::size_t i = 0; i < m_truths.size(); ++i)
        matrix.add(m_truths[i], m_predictions[i], weights[i]);
    const ClassificationReport report = classification_report(matrix);
    const LabelMeasures& positive = report.labels[static_cast<std::size_t>(m_positive)];
    const std::vector<CountsAt> counts = m_ranking.cumulative_counts(weights);
    return {roc_auc(counts), average_precision(counts), positive.f1, positive.precision, positive.recall, report.accuracy,
            report.macro_f1};
}

ByMeasure<std::optional<double>> MeasuredRun::measures() const
{
    return measures(std::vector<std::uint32_t>(m_truths.size(), 1));
}

ByMeasure<std::optional<double>> MeasuredRun::defined_measures() const
{
    const LabelMeasures positive = label_measures(ConfusionMatrix(m_label_count, m_truths, m_predictions), m_positive);
    ByMeasure<std::optional<double>> defined = measures();
    defined[static_cast<std::size_t>(Measure::F1)] = positive.defined_f1();
    defined[static_cast<std::size_t>(Measure::Precision)] = positive.defined_precision();
    defined[static_cast<std::size_t>(Measure::Recall)] = positive.defined_recall();
    return defined;
}

std::optional<Interval> MeasuredRun::proportion_interval(Measure measure, double confidence) const
{
    const ConfusionMatrix matrix(m_label_count, m_truths, m_predictions);
    switch (measure) {
    case Measure::Precision: return wilson_interval(matrix.at(m_positive, m_positive), matrix.predicted_total(m_positive), confidence);
    case Measure::Recall: return wilson_interval(matrix.at(m_positive, m_positive), matrix.true_total(m_positive), confidence);
    case Measure::Accuracy: return wilson_interval(matrix.correct(), matrix.total(), confidence);
    default: return std::nullopt;
    }
}

ByMeasure<std::optional<Interval>> bootstrap_intervals(const MeasuredRun& run, const BootstrapSettings& settings)
{
    Resampler resampler(settings, run.truths());
    ByMeasure<std::vector<std::optional<double>>> values;
    for (int i = 0; i < settings.resamples; ++i) {
        const auto measures = run.measures(resampler.next());
        for (std::size_t m = 0; m < measure_count; ++m)
            values[m].push_back(measures[m]);
    }
    ByMeasure<std::optional<Interval>> intervals;
    for (std::size_t m = 0; m < measure_count; ++m) {
        intervals[m] = percentile_interval(values[m], settings.confidence);
        if (intervals[m] && intervals[m]->high - intervals[m]->low < rounding)
            intervals[m] = run.proportion_interval(all_measures[m], settings.confidence);
    }
    return intervals;
}

}
