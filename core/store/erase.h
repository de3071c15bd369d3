#pragma once

#include "store/project.h"

#include <cstdint>
#include <span>

namespace winnow {

// Deletes comments for good, with all that hangs on them (none: only what was deleted before): the steps of undo that
// hold deleted text go, for everyone, the index of words is written anew, and the file is rewritten, so that nothing of
// the text is in its bytes any more. Two things may hold it still: the backups (store/backup.h) and the folders of runs
// that were not finished (jobs/given_up_runs.h). Throws Error: NotFound, Busy, NoSpace; the comments are then there still, or gone but not yet
// from the bytes: to be done again. Off the GUI thread: the whole file is written.
void erase_comments(Project& project, std::span<const std::int64_t> comment_ids);

// The deleted comments, of everyone, whose text is in the file still: for undo and redo, or since it could not be written anew.
std::int64_t deleted_comments(Project& project);

}
