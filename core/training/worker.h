#pragma once

#include "protocol/event.h"

#include <filesystem>
#include <functional>

namespace winnow {

// Does the job of a folder to its end: trains (or resumes), scores or generates, and reports. Called by
// `winnow-cli worker FOLDER`. Every failure is thrown as Error; the caller turns it into a `failed` event.
void run_job(const std::filesystem::path& folder, const std::function<void(const Event&)>& report);

}
