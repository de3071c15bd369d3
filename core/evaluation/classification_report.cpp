#include "evaluation/classification_report.h"

#include "evaluation/share.h"

namespace winnow {

std::optional<double> LabelMeasures::defined_precision() const
{
    return predicted > 0 ? std::optional(precision) : std::nullopt;
}

std::optional<double> LabelMeasures::defined_recall() const
{
    return support > 0 ? std::optional(recall) : std::nullopt;
}

std::optional<double> LabelMeasures::defined_f1() const
{
    return support + predicted > 0 ? std::optional(f1) : std::nullopt;
}

LabelMeasures label_measures(const ConfusionMatrix& matrix, int label)
{
    const std::int64_t hits = matrix.at(label, label);
    const std::int64_t positives = matrix.true_total(label);
    const std::int64_t predicted = matrix.predicted_total(label);
    return {share(hits, predicted), share(hits, positives), f1_of_counts(hits, positives, predicted), positives, predicted};
}

ClassificationReport classification_report(const ConfusionMatrix& matrix)
{
    ClassificationReport report;
    report.accuracy = share(matrix.correct(), matrix.total());
    for (int label = 0; label < matrix.label_count(); ++label) {
        const LabelMeasures measures = label_measures(matrix, label);
        report.labels.push_back(measures);
        report.macro_precision += measures.precision / matrix.label_count();
        report.macro_recall += measures.recall / matrix.label_count();
        report.macro_f1 += measures.f1 / matrix.label_count();
    }
    return report;
}

}
