#pragma once

#include "store/project.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace winnow {

// Why a backup was made.
enum class BackupReason {
    Periodic,        // the project was changed since the last one
    ByHand,
    BeforeMigration, // to a newer version of the format
    BeforeDeletion,  // of many comments
    BeforeRepair,
    BeforeRestore,   // what was there before a backup took its place
};

std::string to_string(BackupReason reason); // "before-deletion"

// A whole copy of a project at one moment: a file of mode 0600 in the folder "name.winnow-backups" beside it.
struct Backup {
    std::filesystem::path file;
    std::string time; // "2026-03-14T09:26:53.589Z"
    BackupReason reason = BackupReason::ByHand;
    std::uintmax_t bytes = 0;
};

std::filesystem::path backup_folder(const std::filesystem::path& project);

// The backups of a project, newest first; the project itself need not be there any more. Their names are all that is read.
std::vector<Backup> backups_of(const std::filesystem::path& project);

// Makes one: VACUUM INTO a temporary file, fsync of the file and its folder, integrity_check, rename. Throws Error
// (NoSpace, Denied, Damaged); one that was not finished leaves nothing behind.
Backup back_up(Project& project, BackupReason reason);

// Makes a backup where the project was changed since the last one and that is half an hour old, then thins them out;
// nothing where none was due, or where it made way: for somebody of this program who writes (store/project.h), and for
// `stop`. Ask again later. Off the GUI thread: it reads the whole project.
std::optional<Backup> periodic_backup(Project& project, const std::atomic<bool>& stop);

// Those of `backups` (newest first) that are not kept: of the periodic ones the newest four stay, and the newest of each
// of the last twelve days and ten weeks that have one; of each other reason but ByHand the newest five.
std::vector<Backup> superfluous(const std::vector<Backup>& backups);

void remove_backups(const std::vector<Backup>& backups); // Error(Denied)

// Makes a backup by hand, and removes those once it is there. Throws Error as both do.
void replace_backups(Project& project, const std::vector<Backup>& backups);

}
