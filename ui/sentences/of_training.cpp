#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_training()
{
    static constexpr const char* templates[] = {
        // core/training/adapter_folder
        QT_TRANSLATE_NOOP("core", "Could not remove \"%1\": %2"),
        // core/training/examples
        QT_TRANSLATE_NOOP("core", "The comment %1 of the training part has no label. Label it, or take it out of that part."),
        QT_TRANSLATE_NOOP("core", "The comment %1 of the validation part has no label. Label it, or take it out of that part."),
        QT_TRANSLATE_NOOP("core", "The comment %1 of the training part has the label \"%2\", which is not a label of the task \"%3\"."),
        QT_TRANSLATE_NOOP("core", "The comment %1 of the validation part has the label \"%2\", which is not a label of the task \"%3\"."),
        QT_TRANSLATE_NOOP("core", "All %1 comments of the training part have the same label: there is none labelled %2. Label some, then split and train again."),
        QT_TRANSLATE_NOOP("core", "The training part holds no comment labelled %1. Label some, then split and train again."),
        QT_TRANSLATE_NOOP("core", "The training part is empty. Label some comments and split them, then train again."),
        // core/training/generation_job
        QT_TRANSLATE_NOOP("core", "The prompt has %1 tokens, which leaves no room for an answer in %2 tokens. Raise the length (max_length)."),
        // core/training/memory_choice
        QT_TRANSLATE_NOOP("core", "The plain way would take about %1 of memory and %2 may be used: chosen %3, about %4."),
        QT_TRANSLATE_NOOP("core", "That may be too much too; a smaller batch or model takes less."),
        QT_TRANSLATE_NOOP("core", "Scoring in int8 is computed by the processor. Add --device cpu, or choose another precision."),
        QT_TRANSLATE_NOOP("core", "The type of the weights is none of %1."),
        QT_TRANSLATE_NOOP("core", "type of the weights"),
        // core/training/prepared_model
        QT_TRANSLATE_NOOP("core", "The first adapted layer is %1, but the model's layers go from 0 to %2. Choose a lower one (first_adapted_layer)."),
        // core/training/process_group
        QT_TRANSLATE_NOOP("core", "The environment variable %1 must be a number from %2 to %3, as torchrun sets it. Start the processes with torchrun, or unset WORLD_SIZE."),
        QT_TRANSLATE_NOOP("core", "Another process of this job was lost, or did not answer for ten minutes, so this one ends too. Start the job again: a training goes on "
                                  "from its latest checkpoint."),
        QT_TRANSLATE_NOOP("core", "The %1 processes of this job did not find one another at %2, port %3 (%4). Are all of them started, and can this machine reach that one?"),
        // core/training/torch_failures
        QT_TRANSLATE_NOOP("core", "libtorch could not go on: %1"),
        QT_TRANSLATE_NOOP("core", "The job ended in a fault of the program: %1"),
        // core/training/trainer
        QT_TRANSLATE_NOOP("core", "The gradient is no longer a finite number at step %1, so the training cannot go on. Try a lower learning rate, or clip the gradients "
                                  "(max_grad_norm 1)."),
        QT_TRANSLATE_NOOP("core", "The loss is no longer a finite number at step %1, so the training cannot go on. Try a lower learning rate, or clip the gradients "
                                  "(max_grad_norm 1)."),
        QT_TRANSLATE_NOOP("core", "The validation loss is no longer a finite number at step %1, so the training cannot go on. Try a lower learning rate, or clip the "
                                  "gradients (max_grad_norm 1)."),
        QT_TRANSLATE_NOOP("core", "The training was cancelled."),
        // core/training/trainer_checkpoint
        QT_TRANSLATE_NOOP("core", "the first process"),
        // core/training/training_checkpoint
        QT_TRANSLATE_NOOP("core", "The training cannot go on from \"%1\": it was written by another version of Winnow. Delete that file to train from the beginning."),
        QT_TRANSLATE_NOOP("core", "The training cannot go on from \"%1\": its %2 is missing. Delete that file to train from the beginning."),
        QT_TRANSLATE_NOOP("core", "The training cannot go on from \"%1\": the tensor %2 is missing or has another shape. Delete that file to train from the beginning."),
        QT_TRANSLATE_NOOP("core", "The training cannot go on from \"%1\": it belongs to a job with other settings or examples. Delete that file to train from the beginning."),
        QT_TRANSLATE_NOOP("core", "The checkpoint \"%1\""),
        // core/training/training_state
        QT_TRANSLATE_NOOP("core", "%1: the field \"best_validation_scores\" holds something else than numbers."),
        // core/training/worker
        QT_TRANSLATE_NOOP("core", "Only trainings and scorings can be divided among processes. Start this job without torchrun."),
    };
    return templates;
}

}
