#pragma once

#include "store/project.h"

#include <cstdint>
#include <span>

namespace winnow {

// Deletes comments with all that hangs on them; belongs inside a Transaction.
void remove_comments(Project& project, std::span<const std::int64_t> comment_ids);
void remove_comments_of_import(Project& project, std::int64_t import_id);

}
