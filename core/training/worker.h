#pragma once

#include "protocol/event.h"
#include "training/process_group.h"

#include <filesystem>
#include <functional>

namespace winnow {

using ReportEvent = std::function<void(const Event&)>;
using StopRequested = std::function<bool()>;

// Does the job of a folder to its end: trains (or resumes), estimates, scores, generates or serves, and reports. Called by
// `winnow-cli worker FOLDER`. It ends with the event `finished` or `cancelled`; every failure is thrown as Error, which
// the caller turns into a `failed` event. A folder whose result.json says that it is finished is not worked on again; one
// that was cancelled is gone on with.
// A cancellation is asked for by the file `stop` in the folder or by `stop_requested` (for signals and a closed input),
// which is called between steps, from this thread. A training that is cancelled keeps its best adapter so far, the
// validation scores of it and a checkpoint; the other examples are not scored then, so that the worker is gone within seconds.
// A serving job reads its requests (protocol/serving.h) from the descriptor `input`, and leaves no result.json: the
// folder can be served from again.
// A training or scoring job can be done by a group of processes, each of which calls this with the same folder or a
// copy of it; the first one reports and writes.
void run_job(const std::filesystem::path& folder, const ReportEvent& report, const StopRequested& stop_requested = {},
             int input = 0, const ProcessGroup& group = {});

}
