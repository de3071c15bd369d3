#pragma once

#include "store/project.h"
#include "store/runs.h"

#include <filesystem>
#include <string>

namespace winnow {

// The job folders of a project lie beside it, in "<name>.winnow-jobs": on the same disk as what the user looks after,
// and gone with it when they clear up; a temporary folder would be emptied under a run that is to be resumed.

// "demo.winnow-jobs/run-3", relative to the project's folder; a name that is not taken yet.
std::string free_job_folder(const Project& project, std::int64_t run_number);

// The folder of a run's job. A document may come from elsewhere: one that names a folder anywhere else is refused with
// Error(Damaged). Empty where the run names none.
std::filesystem::path job_folder(const Project& project, const Run& run);

// Removes it, and the folder of all jobs when it was the last.
void remove_job_folder(const Project& project, const Run& run);

}
