#pragma once

#include "evaluation/bootstrap.h"
#include "evaluation/calibration.h"
#include "evaluation/classification_report.h"
#include "evaluation/confusion_matrix.h"
#include "evaluation/measures.h"
#include "evaluation/precision_recall.h"
#include "evaluation/roc.h"
#include "evaluation/sample.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Everything a run's page and `evaluate` show about one split.
struct Evaluation {
    std::size_t n = 0;
    std::vector<std::string> labels;
    int positive = 0;                // index into labels
    std::optional<double> threshold; // none: the highest score decides
    std::vector<int> predictions;    // [n]

    ConfusionMatrix confusion_matrix{0};
    ClassificationReport report;
    std::optional<double> roc_auc; // of the positive label; none where one class is missing
    std::optional<double> average_precision;
    std::vector<std::optional<double>> roc_auc_by_label;
    double brier = 0;
    double log_loss = 0;
    double calibration_error = 0;

    std::vector<RocPoint> roc;
    std::vector<PrecisionRecallPoint> precision_recall;
    std::vector<CalibrationBin> calibration;

    ByMeasure<std::optional<Interval>> intervals;
    BootstrapSettings bootstrap;
};

// `labels` in the order of the sample's scores; scores are probabilities. Throws Error(BadInput) as check_sample and
// for scores outside 0..1, Error(Usage) for a positive label or numbers of labels that do not fit.
Evaluation evaluate(const ScoredSample& sample, const std::vector<std::string>& labels, int positive,
                    std::optional<double> threshold = std::nullopt, const BootstrapSettings& bootstrap = {});

// The figures, as `evaluate --json` prints them: n, threshold (null: highest score), labels, positive_label,
// confusion_matrix, accuracy, precision, recall, f1, macro_precision, macro_recall, macro_f1, per_label, roc_auc,
// roc_auc_by_label, average_precision, brier, log_loss, calibration_error, intervals {measure: [low, high]},
// bootstrap. What is not defined is null.
void to_json(nlohmann::json& json, const Evaluation& evaluation);

// The curves: roc [[fpr, tpr, threshold]], precision_recall [[precision, recall, threshold]], calibration
// [[mean_score, positive_share, count]]; an infinite threshold is null.
nlohmann::json curves_json(const Evaluation& evaluation);

}
