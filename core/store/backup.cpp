#include "store/backup.h"

#include "common/descriptor.h"
#include "common/error.h"
#include "common/files.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <vector>
#include <fcntl.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

// SQLite fills an empty file that is there, and leaves it its permissions: nobody else reads a backup, at no moment.
void make_private_file(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
    if (!file)
        throw_system_error("Could not write the backup", path, errno);
}

void copy_into(SQLite::Database& database, const fs::path& copy)
{
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    vacuum.bind(1, copy.string());
    vacuum.exec();
}

void check_copy(const fs::path& copy)
{
    SQLite::Database database(copy.string(), SQLite::OPEN_READONLY);
    if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        throw Error(ErrorKind::Damaged, "The backup that was just written cannot be read back, so it was removed. Is the disk sound?");
}

constexpr const char* daily = ".daily";
constexpr std::chrono::hours a_day{24};

// By name, which has the time in it: oldest first.
std::vector<fs::path> daily_backups(const Project& project)
{
    const std::string beginning = project.path().filename().string() + daily + ".";
    const fs::path folder = project.path().has_parent_path() ? project.path().parent_path() : fs::path(".");
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().string().starts_with(beginning) && entry.path().extension() == ".backup")
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

bool is_due(const Project& project, const std::vector<fs::path>& backups)
{
    if (backups.empty())
        return true;
    const fs::file_time_type last = fs::last_write_time(backups.back());
    return fs::last_write_time(project.path()) > last && fs::file_time_type::clock::now() - last > a_day;
}

}

std::optional<fs::path> periodic_backup(Project& project, std::size_t keep)
{
    try {
        if (!is_due(project, daily_backups(project)))
            return std::nullopt;
        const fs::path made = back_up(project, daily);
        const std::vector<fs::path> backups = daily_backups(project);
        for (std::size_t i = 0; i + keep < backups.size(); ++i)
            fs::remove(backups[i]);
        return made;
    } catch (const fs::filesystem_error& failure) {
        throw_system_error("Could not look after the backups beside", project.path(), failure.code().value());
    }
}

fs::path back_up(Project& project, const std::string& suffix)
{
    std::string time = now_utc();
    std::replace(time.begin(), time.end(), ':', '-');
    const fs::path target = project.path().string() + suffix + "." + time + ".backup";
    write_file_atomically(target, [&](const fs::path& temporary) {
        make_private_file(temporary);
        project.guarded([&] {
            copy_into(project.database(), temporary);
            check_copy(temporary);
        });
    });
    return target;
}

}
