#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_jobs()
{
    static constexpr const char* templates[] = {
        // core/jobs/deleted_run
        QT_TRANSLATE_NOOP("core", "Run %1 is being trained. Wait for its end or cancel it, then delete it."),
        QT_TRANSLATE_NOOP("core", "Run %1 is deleted, but its folder %2 could not be removed. Remove it by hand."),
        // core/jobs/event_stream
        QT_TRANSLATE_NOOP("core", "it printed a line longer than %1 bytes."),
        QT_TRANSLATE_NOOP("core", "it speaks version %1 of the protocol, and this program version %2: they come from different releases."),
        QT_TRANSLATE_NOOP("core", "part of its report is missing (line %1 came after line %2)."),
        // core/jobs/folder_export
        QT_TRANSLATE_NOOP("core", "\"%1\" is there already. Name a folder that is not there, or an empty one."),
        // core/jobs/frozen_examples
        QT_TRANSLATE_NOOP("core", "The comments of \"%1\" are not split yet. Split them: winnow-cli split %2"),
        QT_TRANSLATE_NOOP("core", "No comment of the training part has a label. Label some, or split again."),
        QT_TRANSLATE_NOOP("core", "There are %1 comments to train on, fewer than the %2 asked for. Lower --train-limit, or leave it out."),
        // core/jobs/given_up_runs
        QT_TRANSLATE_NOOP("core", "It was given up: comments that it had to learn from were erased."),
        QT_TRANSLATE_NOOP("core", "The comments are erased, but run %1 is being trained on their texts. Wait for its end or stop it, then do this again."),
        QT_TRANSLATE_NOOP("core", "The folder %1 of run %2 could not be removed: it has text of deleted comments still. Remove it by hand."),
        // core/jobs/job_place
        QT_TRANSLATE_NOOP("core", "Run %1 of %2 names a job folder that is not one. The project was changed by another program; the run cannot be taken up."),
        // core/jobs/outcome
        QT_TRANSLATE_NOOP("core", "Less is needed with a smaller batch (--batch-size), shorter texts (--max-length) or a smaller model."),
        QT_TRANSLATE_NOOP("core", "Its log is %1."),
        QT_TRANSLATE_NOOP("core", "The worker was killed from outside, as the system does when memory runs out."),
        QT_TRANSLATE_NOOP("core", "The worker was ended from outside. The job can be taken up again where it stopped."),
        QT_TRANSLATE_NOOP("core", "The worker passed a limit set for this user (%1). Raise it (ulimit) and take the job up again."),
        QT_TRANSLATE_NOOP("core", "The worker crashed (%1). Taking the job up again often goes on from its last checkpoint."),
        QT_TRANSLATE_NOOP("core", "There was not enough memory for the job."),
        QT_TRANSLATE_NOOP("core", "The worker ended without saying how the job went."),
        QT_TRANSLATE_NOOP("core", "The worker ended with exit code %1 without saying why."),
        QT_TRANSLATE_NOOP("core", "The job was cancelled."),
        // core/jobs/run_owner
        QT_TRANSLATE_NOOP("core", "It was ended before it had a result."),
        QT_TRANSLATE_NOOP("core", "Run %1 cannot be resumed: it is cancelled, and has no job folder any more."),
        QT_TRANSLATE_NOOP("core", "Run %1 cannot be resumed: it is failed, and has no job folder any more."),
        QT_TRANSLATE_NOOP("core", "Run %1 cannot be resumed: it is finished, and has no job folder any more."),
        QT_TRANSLATE_NOOP("core", "Run %1 cannot be resumed: it is interrupted, and has no job folder any more."),
        QT_TRANSLATE_NOOP("core", "Run %1 cannot be resumed: it is running, and has no job folder any more."),
        QT_TRANSLATE_NOOP("core", "Start a new one."),
        QT_TRANSLATE_NOOP("core", "There is no interrupted run in %1. Start a new one without --resume."),
        // core/jobs/run_threshold
        QT_TRANSLATE_NOOP("core", "The threshold of run %1"),
        // core/jobs/scratch_folder
        QT_TRANSLATE_NOOP("core", "Could not make a folder for the job in \"%1\": %2"),
        // core/jobs/serving_process
        QT_TRANSLATE_NOOP("core", "A job that does not serve was given to be served."),
        QT_TRANSLATE_NOOP("core", "The model was put away before it answered."),
        QT_TRANSLATE_NOOP("core", "The worker ended before the model was loaded."),
        // core/jobs/start_record
        QT_TRANSLATE_NOOP("core", "What run %1 began with"),
        // core/jobs/worker_process
        QT_TRANSLATE_NOOP("core", "Could not write the worker's log \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "The worker %1 could not be started (%2). Install Winnow again."),
        QT_TRANSLATE_NOOP("core", "What the worker reports cannot be followed: %1 Its log is %2."),
    };
    return templates;
}

}
