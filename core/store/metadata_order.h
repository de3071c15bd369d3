#pragma once

#include "store/comment_list.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace winnow {

// Comments by the value of a further column, those without one last, by reading their metadata: all of it, for some seconds
// of a million, or that of some comments. Where the CommentIndex has all of them it has their order, too.
std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction);
std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction, std::span<const std::int64_t> ids);

}
