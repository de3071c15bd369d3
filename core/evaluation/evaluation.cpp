#include "evaluation/evaluation.h"

#include "common/error.h"
#include "evaluation/probability_loss.h"

namespace winnow {

namespace {

void check_labels(const ScoredSample& sample, const std::vector<std::string>& labels)
{
    if (static_cast<int>(labels.size()) != sample.label_count())
        throw Error(ErrorKind::Usage, "The run cannot be evaluated: the task has " + std::to_string(labels.size()) +
                                          " labels, the scores are of " + std::to_string(sample.label_count()) +
                                          ". Score the comments again with a model trained for this task.");
}

void add_curves(Evaluation& evaluation, const ScoredSample& sample)
{
    const BinarySample binary = one_against_rest(sample, evaluation.positive);
    evaluation.roc = roc_curve(binary);
    evaluation.precision_recall = precision_recall_curve(binary);
    evaluation.calibration = calibration_curve(binary);
    evaluation.calibration_error = calibration_error(evaluation.calibration);
    evaluation.brier = brier_score(binary);
    evaluation.average_precision = average_precision(binary);
}

}

Evaluation evaluate(const ScoredSample& sample, const std::vector<std::string>& labels, int positive,
                    std::optional<double> threshold, const BootstrapSettings& bootstrap)
{
    check_sample(sample);
    check_labels(sample, labels);
    const MeasuredRun run(sample, positive, threshold);
    Evaluation evaluation;
    evaluation.n = sample.size();
    evaluation.labels = labels;
    evaluation.positive = positive;
    evaluation.threshold = threshold;
    evaluation.predictions = run.predictions();
    evaluation.confusion_matrix = ConfusionMatrix(sample.label_count(), sample.truths, run.predictions());
    evaluation.report = classification_report(evaluation.confusion_matrix);
    evaluation.roc_auc_by_label = roc_auc_by_label(sample);
    evaluation.roc_auc = evaluation.roc_auc_by_label[static_cast<std::size_t>(positive)];
    evaluation.log_loss = log_loss(sample);
    add_curves(evaluation, sample);
    evaluation.intervals = bootstrap_intervals(run, bootstrap);
    evaluation.bootstrap = bootstrap;
    return evaluation;
}

}
