#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_evaluation()
{
    static constexpr const char* templates[] = {
        // core/evaluation/bootstrap
        QT_TRANSLATE_NOOP("core", "The number of bootstrap resamples must lie between 0 and 1000000."),
        QT_TRANSLATE_NOOP("core", "The confidence of an interval must lie between 0 and 1, for instance 0.95."),
        // core/evaluation/calibration
        QT_TRANSLATE_NOOP("core", "A calibration curve needs at least one bin."),
        // core/evaluation/comparison
        QT_TRANSLATE_NOOP("core", "The two runs cannot be compared: they were not evaluated on the same examples."),
        // core/evaluation/confusion_matrix
        QT_TRANSLATE_NOOP("core", "The confusion matrix cannot be counted: the numbers of known and of predicted labels differ."),
        QT_TRANSLATE_NOOP("core", "The confusion matrix cannot be counted: a label is not one of the task's."),
        // core/evaluation/evaluation
        QT_TRANSLATE_NOOP("core", "The run cannot be evaluated: the task has %1 labels, the scores are of %2. Score the comments again with a model trained for this task."),
        // core/evaluation/measures
        QT_TRANSLATE_NOOP("core", "The positive label is not one of the labels that have a score."),
        QT_TRANSLATE_NOOP("core", "The threshold is not a number."),
        // core/evaluation/probability
        QT_TRANSLATE_NOOP("core", "A score lies outside 0 to 1, so it is not a probability: Brier score, log loss and calibration need the probabilities of the labels."),
        // core/evaluation/sample
        QT_TRANSLATE_NOOP("core", "The scores cannot be evaluated: row %1 has fewer than two scores."),
        QT_TRANSLATE_NOOP("core", "The scores cannot be evaluated: row %1 holds a score that is not a number."),
        QT_TRANSLATE_NOOP("core", "The scores cannot be evaluated: row %1 is neither positive nor negative."),
        QT_TRANSLATE_NOOP("core", "The scores cannot be evaluated: there are %1 rows of scores for %2 labels."),
        QT_TRANSLATE_NOOP("core", "There is nothing to evaluate: no example of this part has both a label and a score. Label some, or choose another part."),
        QT_TRANSLATE_NOOP("core", "The scores cannot be evaluated: row %1 has another number of scores than the first."),
        QT_TRANSLATE_NOOP("core", "The scores cannot be evaluated: row %1 has a label that is not one of the task's."),
        // core/evaluation/sample_size
        QT_TRANSLATE_NOOP("core", "The probability of telling two runs apart must lie between 0.5 and 0.999."),
        // core/evaluation/slice_figures
        QT_TRANSLATE_NOOP("core", "A slice names an example that the sample does not have."),
        // core/evaluation/threshold
        QT_TRANSLATE_NOOP("core", "The recall or precision to reach must lie between 0 and 1."),
        QT_TRANSLATE_NOOP("core", "The cost of a miss must be a number above 0: how many false alarms it weighs."),
    };
    return templates;
}

}
