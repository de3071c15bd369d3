#include "training/worker.h"

#include "common/error.h"
#include "common/files.h"
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

// A job that was cancelled was left undone: whoever calls again wants it done.
std::optional<JobResult> result_of_done(const std::filesystem::path& folder)
{
    std::optional<JobResult> result = read_result(folder);
    return result && result->outcome != cancelled ? result : std::nullopt;
}

// What an attempt that was cancelled found is not what this one finds.
void remove_earlier_result(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::remove(folder / job_files::result, error);
    if (error)
        throw_system_error("Could not remove", folder / job_files::result, error.value());
}

// One that was cancelled before it came as far as an earlier attempt adds nothing to what that left.
bool adds_to_earlier(const JobRun& run)
{
    std::error_code ignored;
    return run.result.outcome != cancelled || run.result.steps > 0 || !std::filesystem::exists(run.folder / job_files::checkpoint, ignored);
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
    const std::optional<JobResult> done = group.is_first() ? result_of_done(folder) : std::nullopt;
    if (group.any(done.has_value())) {
        if (done)
            tell_outcome(reporter, *done);
        return;
    }

    const StopRequested is_stopped = [folder, stop_requested] {
        std::error_code ignored;
        return (stop_requested && stop_requested()) || std::filesystem::exists(folder / job_files::stop, ignored);
    };
    if (group.is_first())
        remove_earlier_result(folder);
    JobRun run{folder, read_job(folder), reporter, is_stopped, input, group};
    with_torch_failures_named([&] { do_job_or_be_cancelled(run); });
    if (run.result.seconds == 0)
        run.result.seconds = run.seconds();
    run.result.peak_memory_bytes = peak_memory_bytes(run.result.device);
    if (run.job.kind != JobKind::Serve && group.is_first() && adds_to_earlier(run))
        write_result(folder, run.result);
    tell_outcome(reporter, run.result);
}

}
