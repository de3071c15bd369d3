#pragma once

#include "store/backup.h"

namespace winnow {

// Puts what a backup holds into the place of the project: all of it or nothing. What was there is a backup before, of
// whose making the result tells; nothing where no project was there. One that is too damaged to be opened is set aside
// among the backups as it is. Other programs that have the project open see the change. Throws Error, and the project is
// as it was: Damaged, NewerFormat (the backup), Busy, Denied, NoSpace.
std::optional<std::filesystem::path> restore_backup(const std::filesystem::path& project, const std::filesystem::path& backup);

}
