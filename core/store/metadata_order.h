#pragma once

#include "store/comment_list.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace winnow {

// Comments by the value of a further column, those without one last. Reading it means reading all comments, so a
// connection remembers the last few orders until comments change.
std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction);

// The same for some comments only, which is not remembered.
std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction, std::span<const std::int64_t> ids);

}
