#pragma once

#include "store/project.h"

namespace winnow {

// Writes a whole copy of the project beside it, "name.winnow" + suffix + ".backup" with the time in it, mode 0600, and
// returns its path. Throws Error (NoSpace, Denied); a backup that was not finished leaves nothing behind.
std::filesystem::path back_up(Project& project, const std::string& suffix);

}
