#include "store/restore.h"

#include "common/error.h"
#include "common/files.h"
#include "store/connection.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

// A link, not a rename: at every moment something has the project's name.
fs::path set_aside(const fs::path& project)
{
    const fs::path folder = backup_folder(project);
    std::string time = now_utc();
    std::ranges::replace(time, ':', '-');
    const fs::path aside = folder / (time + ".damaged");
    std::error_code failure;
    fs::create_directory(folder, failure);
    if (::link(project.c_str(), aside.c_str()) != 0)
        throw_system_error("Could not set the damaged project aside as", aside, errno);
    return aside;
}

// What was begun in the damaged file must not be taken back in the one that takes its place.
void set_journal_aside(const fs::path& project, const fs::path& aside)
{
    const std::string journal = project.string() + "-journal";
    if (::rename(journal.c_str(), (aside.string() + "-journal").c_str()) != 0 && errno != ENOENT)
        throw_system_error("Could not set aside", journal, errno);
}

void write_as_file(Project& source, const fs::path& target)
{
    write_file_atomically(target, [&](const fs::path& temporary) {
        source.guarded([&] { copy_database(source.database(), *connect(temporary, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)); });
    });
}

fs::path replace_damaged(Project& source, const fs::path& target)
{
    const fs::path aside = set_aside(target);
    set_journal_aside(target, aside);
    write_as_file(source, target);
    return aside;
}

std::optional<Project> present_project(const fs::path& path)
{
    try {
        return Project::open(path);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Damaged)
            return std::nullopt;
        throw;
    }
}

}

std::optional<fs::path> restore_backup(const fs::path& project, const fs::path& backup)
{
    Project source = Project::open(backup, Project::Access::ReadOnly);
    if (!fs::exists(fs::symlink_status(project))) {
        write_as_file(source, project);
        return std::nullopt;
    }
    std::optional<Project> present = present_project(project);
    if (!present)
        return replace_damaged(source, project);
    const Backup kept = back_up(*present, BackupReason::BeforeRestore);
    present->guarded([&] { copy_database(source.database(), present->database()); });
    return kept.file;
}

}
