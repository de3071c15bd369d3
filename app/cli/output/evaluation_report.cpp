#include "output/evaluation_report.h"

#include "output/text.h"

namespace winnow {

namespace {

std::string interval_text(const Evaluation& evaluation, Measure measure)
{
    const auto& interval = evaluation.intervals[static_cast<std::size_t>(measure)];
    return interval ? fixed(interval->low, 3) + " - " + fixed(interval->high, 3) : "";
}

std::string figures(const Evaluation& evaluation)
{
    const LabelMeasures& positive = evaluation.report.labels.at(static_cast<std::size_t>(evaluation.positive));
    const std::string percent = fixed(evaluation.bootstrap.confidence * 100, 0) + "% interval";
    TextTable table({"", "", percent});
    const auto add = [&](const std::string& name, const std::optional<double>& value, Measure measure) {
        table.add({name, fixed(value, 3), interval_text(evaluation, measure)});
    };
    add("ROC-AUC", evaluation.roc_auc, Measure::RocAuc);
    add("Average precision", evaluation.average_precision, Measure::AveragePrecision);
    add("F1", positive.defined_f1(), Measure::F1);
    add("Precision", positive.defined_precision(), Measure::Precision);
    add("Recall", positive.defined_recall(), Measure::Recall);
    add("Accuracy", evaluation.report.accuracy, Measure::Accuracy);
    add("Macro F1", evaluation.report.macro_f1, Measure::MacroF1);
    table.add({"Brier score", fixed(evaluation.brier, 3)});
    table.add({"Calibration error", fixed(evaluation.calibration_error, 3)});
    return table.text();
}

std::string by_label(const Evaluation& evaluation)
{
    TextTable table({"Label", "Precision", "Recall", "F1", "Comments"});
    for (std::size_t label = 0; label < evaluation.labels.size(); ++label) {
        const LabelMeasures& measures = evaluation.report.labels.at(label);
        table.add({evaluation.labels[label], fixed(measures.defined_precision(), 3), fixed(measures.defined_recall(), 3),
                   fixed(measures.defined_f1(), 3), std::to_string(measures.support)});
    }
    return table.text();
}

std::string matrix(const Evaluation& evaluation)
{
    std::vector<std::string> headings = {"True \\ predicted"};
    headings.insert(headings.end(), evaluation.labels.begin(), evaluation.labels.end());
    TextTable table(headings);
    for (int truth = 0; truth < evaluation.confusion_matrix.label_count(); ++truth) {
        std::vector<std::string> row = {evaluation.labels[static_cast<std::size_t>(truth)]};
        for (int predicted = 0; predicted < evaluation.confusion_matrix.label_count(); ++predicted)
            row.push_back(std::to_string(evaluation.confusion_matrix.at(truth, predicted)));
        table.add(row);
    }
    return table.text();
}

}

std::string evaluation_text(const Evaluation& evaluation)
{
    return figures(evaluation) + "\n" + by_label(evaluation) + "\n" + matrix(evaluation);
}

}
