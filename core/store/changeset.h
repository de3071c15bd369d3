#pragma once

#include "store/project.h"

#include <cstdint>
#include <set>
#include <string>

namespace winnow {

enum class Way { Back, Forth };

// Does the changes of a ChangeSession once more, or undoes them, with the index of words; belongs inside a Transaction.
// Adds the comments that it changed to `comments`. False: they do not apply to what the document holds now, and nothing
// was changed.
[[nodiscard]] bool apply_changeset(Project& project, const std::string& changeset, Way way, std::set<std::int64_t>& comments);

// Whether it puts comments of this task into the test part, or takes them out.
bool changes_test_part(Project& project, const std::string& changeset, std::int64_t task_id);

}
