#pragma once

#include "store/project.h"

#include <cstdint>
#include <unordered_set>

namespace winnow {

// Comments whose current label is new since a run was made, or another one than the run learned or was measured by. Of those that
// were no part of the run the time decides: of the label, or of the import that brought the comment with a label of an
// earlier time. Off the GUI thread.
std::unordered_set<std::int64_t> labels_changed_since(Project& project, std::int64_t task_id, std::int64_t run);

// Of one comment; cheap enough for the GUI thread.
bool is_label_changed_since(Project& project, std::int64_t task_id, std::int64_t run, std::int64_t comment_id);

}
