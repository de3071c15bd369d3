#pragma once

#include "store/project.h"
#include "store/runs.h"

#include <vector>

namespace winnow {

// A run that was not finished keeps its frozen copy of the comments in its folder, those too that were deleted since. It
// cannot go on without them, for it would become another run: whoever wants their text gone gives the run up.

// The runs whose folders have text of comments that the project has no more. Reads all of these folders.
std::vector<Run> runs_with_deleted_comments(Project& project);

// Removes their folders; a run that is not finished is cancelled, with a sentence that says why. All of them, or none: throws
// Error(Busy) where one is being trained; Denied where a folder cannot be removed, to be done again.
void give_up_runs(Project& project, const std::vector<Run>& runs);

}
