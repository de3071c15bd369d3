#pragma once

#include "store/project.h"

#include <cstddef>
#include <optional>

namespace winnow {

// Writes a whole copy of the project beside it, "name.winnow" + suffix + ".backup" with the time in it, mode 0600, and
// returns its path. Throws Error (NoSpace, Denied); a backup that was not finished leaves nothing behind.
std::filesystem::path back_up(Project& project, const std::string& suffix);

// The backup of every day: makes one ("name.winnow.daily.TIME.backup") where the project was changed since the last and
// that is older than a day, keeps the newest `keep` of them and returns its path; empty where none was due. Off the GUI
// thread: it writes the whole project.
std::optional<std::filesystem::path> periodic_backup(Project& project, std::size_t keep = 5);

}
