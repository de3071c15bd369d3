#pragma once

#include "store/project.h"

#include <span>
#include <string>

namespace winnow {

// Makes the names of further columns known (metadata_keys of store/comment_list.h); belongs inside the Transaction that
// adds the comments that have them.
void add_metadata_columns(Project& project, std::span<const std::string> names);

}
