#include "training/worker.h"

#include "common/error.h"
#include "training/job_run.h"
#include "training/peak_memory.h"
#include "training/torch_failures.h"

namespace winnow {

namespace {

constexpr const char* cancelled = "cancelled";

void check_group(const JobRun& run)
{
    if (!run.group.is_alone() && run.job.kind != JobKind::Train && run.job.kind != JobKind::Score)
        throw Error(ErrorKind::Usage, "Only trainings and scorings can be divided among processes. Start this job without torchrun.");
}

void do_job(JobRun& run)
{
    check_group(run);
    switch (run.job.kind) {
    case JobKind::Train:
        return run_training_job(run);
    case JobKind::Estimate:
        return run_estimate_job(run);
    case JobKind::Score:
        return run_scoring_job(run);
    case JobKind::Generate:
        return run_generation_job(run);
    case JobKind::Serve:
        return run_serving_job(run);
    }
}

// Sets the outcome.
void do_job_or_be_cancelled(JobRun& run)
{
    try {
        run.end_if_stopped();
        do_job(run);
        run.result.outcome = "finished";
    } catch (const Error& error) {
        // A process that is left alone because the others were asked to stop was asked too.
        const bool is_stopped = !run.group.is_alone() && run.stop_requested();
        if (error.kind() != ErrorKind::Cancelled && !is_stopped)
            throw;
        run.result.outcome = cancelled;
    }
}

void tell_outcome(Reporter& reporter, const JobResult& result)
{
    if (result.outcome == cancelled)
        reporter.tell(CancelledByOwner{});
    else
        reporter.tell(Finished{});
}

}

double JobRun::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

void JobRun::end_if_stopped() const
{
    if (stop_requested())
        throw Error(ErrorKind::Cancelled, "The job was cancelled.");
}

void run_job(const std::filesystem::path& folder, const ReportEvent& report, const StopRequested& stop_requested, int input,
             const ProcessGroup& group)
{
    Reporter reporter(group.is_first() ? report : [](const Event&) {});
    const std::optional<JobResult> done = group.is_first() ? read_result(folder) : std::nullopt;
    if (group.any(done.has_value())) {
        if (done)
            tell_outcome(reporter, *done);
        return;
    }

    const StopRequested is_stopped = [folder, stop_requested] {
        std::error_code ignored;
        return (stop_requested && stop_requested()) || std::filesystem::exists(folder / job_files::stop, ignored);
    };
    JobRun run{folder, read_job(folder), reporter, is_stopped, input, group};
    with_torch_failures_named([&] { do_job_or_be_cancelled(run); });
    if (run.result.seconds == 0)
        run.result.seconds = run.seconds();
    run.result.peak_memory_bytes = peak_memory_bytes(run.result.device);
    if (run.job.kind != JobKind::Serve && group.is_first())
        write_result(folder, run.result);
    tell_outcome(reporter, run.result);
}

}
