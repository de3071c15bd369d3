#include "evaluation/evaluation.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

nlohmann::json or_null(std::optional<double> value)
{
    return value && std::isfinite(*value) ? nlohmann::json(*value) : nlohmann::json(nullptr);
}

nlohmann::json per_label(const Evaluation& evaluation)
{
    auto json = nlohmann::json::array();
    for (std::size_t i = 0; i < evaluation.labels.size(); ++i) {
        const LabelMeasures& label = evaluation.report.labels[i];
        json.push_back({{"label", evaluation.labels[i]},
                        {"precision", label.precision},
                        {"recall", label.recall},
                        {"f1", label.f1},
                        {"support", label.support},
                        {"roc_auc", or_null(evaluation.roc_auc_by_label[i])}});
    }
    return json;
}

nlohmann::json intervals_json(const Evaluation& evaluation)
{
    auto json = nlohmann::json::object();
    for (const Measure measure : all_measures) {
        const auto& interval = evaluation.intervals[static_cast<std::size_t>(measure)];
        json[name_of(measure)] = interval ? nlohmann::json{interval->low, interval->high} : nlohmann::json(nullptr);
    }
    return json;
}

nlohmann::json bootstrap_json(const BootstrapSettings& settings)
{
    return {{"resamples", settings.resamples},
            {"confidence", settings.confidence},
            {"seed", settings.seed},
            {"resampling", settings.resampling == Resampling::Plain ? "plain" : "stratified"}};
}

}

void to_json(nlohmann::json& json, const Evaluation& evaluation)
{
    const auto positive = static_cast<std::size_t>(evaluation.positive);
    const ClassificationReport& report = evaluation.report;
    const LabelMeasures& of_positive = report.labels.at(positive);
    auto areas = nlohmann::json::array();
    for (const auto& area : evaluation.roc_auc_by_label)
        areas.push_back(or_null(area));
    json = {{"n", evaluation.n},
            {"threshold", or_null(evaluation.threshold)},
            {"labels", evaluation.labels},
            {"positive_label", evaluation.labels.at(positive)},
            {"confusion_matrix", evaluation.confusion_matrix.counts()},
            {"accuracy", report.accuracy},
            {"precision", of_positive.precision},
            {"recall", of_positive.recall},
            {"f1", of_positive.f1},
            {"macro_precision", report.macro_precision},
            {"macro_recall", report.macro_recall},
            {"macro_f1", report.macro_f1},
            {"per_label", per_label(evaluation)},
            {"roc_auc", or_null(evaluation.roc_auc)},
            {"roc_auc_by_label", areas},
            {"average_precision", or_null(evaluation.average_precision)},
            {"brier", evaluation.brier},
            {"log_loss", evaluation.log_loss},
            {"calibration_error", evaluation.calibration_error},
            {"intervals", intervals_json(evaluation)},
            {"bootstrap", bootstrap_json(evaluation.bootstrap)}};
}

nlohmann::json curves_json(const Evaluation& evaluation)
{
    auto roc = nlohmann::json::array(), precision_recall = nlohmann::json::array(), calibration = nlohmann::json::array();
    for (const RocPoint& point : evaluation.roc)
        roc.push_back({point.false_positive_rate, point.true_positive_rate, or_null(point.threshold)});
    for (const PrecisionRecallPoint& point : evaluation.precision_recall)
        precision_recall.push_back({point.precision, point.recall, or_null(point.threshold)});
    for (const CalibrationBin& bin : evaluation.calibration)
        calibration.push_back({bin.mean_score, bin.positive_share, bin.count});
    return {{"roc", roc}, {"precision_recall", precision_recall}, {"calibration", calibration}};
}

}
