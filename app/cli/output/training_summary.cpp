#include "output/training_summary.h"

#include "output/text.h"

namespace winnow {

namespace {

std::string epochs_table(const JobResult& result)
{
    if (result.epochs.empty())
        return "No epoch was finished.\n";
    TextTable table({"Epoch", "Training loss", "Validation loss", "Validation AUC", "Time"});
    for (const EpochFigures& epoch : result.epochs)
        table.add({std::to_string(epoch.epoch) + (epoch.epoch == result.best_epoch ? " *" : ""), fixed(epoch.training_loss, 4),
                   fixed(epoch.validation_loss, 4), fixed(epoch.validation_auc, 3), duration_text(epoch.seconds)});
    return table.text() + "* the epoch whose adapter is kept\n";
}

// " (weights in bfloat16)"; nothing of runs that knew no choice.
std::string plan_of(const JobResult& result)
{
    return result.memory_plan ? " (" + plan_text(*result.memory_plan) + ")" : "";
}

}

std::string training_summary(const Run& run, const JobResult& result)
{
    std::string text = epochs_table(result);
    text += "Run " + std::to_string(run.number) + ": " + counted(result.steps, "step", "steps") + " in " + duration_text(result.seconds) + " on " +
            result.device + plan_of(result) + ", peak memory " + bytes_text(result.peak_memory_bytes) + ", " + std::to_string(result.trainable_parameters) +
            " trained parameters";
    if (result.cut_examples > 0)
        text += ", " + counted(result.cut_examples, "comment", "comments") + " cut to fit --max-length";
    text += ".\n";
    if (run.threshold)
        text += "Threshold chosen on validation: " + fixed(*run.threshold, 3) + ".\n";
    return text;
}

std::string estimate_summary(const JobResult& result)
{
    const TrainingEstimate& estimate = result.estimate.value();
    std::string text = "About " + duration_text(estimate.seconds) + ": " + counted(estimate.steps, "step", "steps") + " of " +
                       fixed(estimate.seconds_per_step, 2) + " s, and the validations and the test. Peak memory about " +
                       bytes_text(estimate.peak_memory_bytes) + plan_of(result) + ".\n";
    if (estimate.cut_examples > 0)
        text += counted(estimate.cut_examples, "comment", "comments") + " will be cut to fit --max-length.\n";
    return text;
}

}
