#include "store/backup.h"

#include "common/descriptor.h"
#include "common/error.h"
#include "common/files.h"
#include "common/make_folder.h"
#include "common/names.h"
#include "store/statement_stop.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <map>
#include <set>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono;

constexpr minutes between_backups{30};
constexpr std::size_t newest_kept = 4;
constexpr std::size_t days_kept = 12;
constexpr std::size_t weeks_kept = 10;
constexpr std::size_t others_kept = 5; // of each reason
constexpr const char* ending = ".backup";
constexpr std::size_t time_length = 24; // "2026-03-14T09-26-53.589Z"

constexpr Names<BackupReason, 6> reasons = {{
    {BackupReason::Periodic, "periodic"},
    {BackupReason::ByHand, "by-hand"},
    {BackupReason::BeforeMigration, "before-migration"},
    {BackupReason::BeforeDeletion, "before-deletion"},
    {BackupReason::BeforeRepair, "before-repair"},
    {BackupReason::BeforeRestore, "before-restore"},
}};

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

std::string file_name_of(const std::string& time, BackupReason reason)
{
    std::string name = time;
    std::ranges::replace(name, ':', '-');
    return name + "." + to_string(reason) + ending;
}

// Nothing for a file that is no backup.
std::optional<Backup> backup_in(const fs::directory_entry& entry)
{
    const std::string name = entry.path().filename().string();
    if (name.size() <= time_length || name[time_length] != '.' || entry.path().extension() != ending || !entry.is_regular_file())
        return std::nullopt;
    Backup backup{.file = entry.path(), .time = name.substr(0, time_length), .bytes = entry.file_size()};
    backup.time[13] = backup.time[16] = ':';
    const std::string reason = entry.path().stem().string().substr(time_length + 1);
    const auto known = std::ranges::find(reasons, reason, [](const auto& each) { return each.second; });
    if (known == reasons.end())
        return std::nullopt;
    backup.reason = known->first;
    return backup;
}

bool is_due(const fs::path& project)
{
    const std::vector<Backup> backups = backups_of(project);
    if (backups.empty())
        return true;
    // A commit waits until the copy is read, so a change that it lacks is later than its last byte.
    const fs::file_time_type last = fs::last_write_time(backups.front().file);
    return fs::last_write_time(project) >= last && fs::file_time_type::clock::now() - last >= between_backups;
}

// What a process that was killed has left.
void remove_unfinished(const fs::path& folder)
{
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".part" && fs::file_time_type::clock::now() - entry.last_write_time() > days(1))
            fs::remove(entry.path());
}

sys_days day_of(const Backup& backup)
{
    const auto number = [&](std::size_t at, std::size_t length) { return std::atoi(backup.time.substr(at, length).c_str()); };
    return year_month_day(year(number(0, 4)), month(static_cast<unsigned>(number(5, 2))), day(static_cast<unsigned>(number(8, 2))));
}

// Days are counted from a Thursday; a week begins on Monday.
long week_of(const Backup& backup)
{
    return (day_of(backup).time_since_epoch().count() + 3) / 7;
}

// Whether this is one of the first `limit` spans of time that have a backup, and its newest.
bool is_newest_of(std::set<long>& seen, long span, std::size_t limit)
{
    return seen.size() < limit && seen.insert(span).second;
}

template <typename Work>
auto with_files(const fs::path& project, Work work)
{
    try {
        return work();
    } catch (const fs::filesystem_error& failure) {
        throw_system_error("Could not look after the backups of", project, failure.code().value());
    }
}

}

std::string to_string(BackupReason reason)
{
    return name_in(reasons, reason);
}

fs::path backup_folder(const fs::path& project)
{
    return project.string() + "-backups";
}

std::vector<Backup> backups_of(const fs::path& project)
{
    return with_files(project, [&] {
        std::vector<Backup> found;
        if (fs::is_directory(backup_folder(project)))
            for (const auto& entry : fs::directory_iterator(backup_folder(project)))
                if (const auto backup = backup_in(entry))
                    found.push_back(*backup);
        std::ranges::sort(found, std::greater(), &Backup::time);
        return found;
    });
}

Backup back_up(Project& project, BackupReason reason)
{
    const fs::path folder = backup_folder(project.path());
    make_private_folder(folder);
    const std::string time = now_utc();
    Backup backup{.file = folder / file_name_of(time, reason), .time = time, .reason = reason};
    write_file_atomically(backup.file, [&](const fs::path& temporary) {
        make_private_file(temporary);
        project.guarded([&] {
            copy_into(project.database(), temporary);
            check_copy(temporary);
        });
    });
    return with_files(project.path(), [&] {
        backup.bytes = fs::file_size(backup.file);
        return backup;
    });
}

std::optional<Backup> periodic_backup(Project& project, const std::atomic<bool>& stop)
{
    return with_files(project.path(), [&]() -> std::optional<Backup> {
        const ShouldStop makes_way = [&] { return stop || is_being_written(); };
        if (makes_way() || !is_due(project.path()))
            return std::nullopt;
        try {
            const StatementStop stopping(project, makes_way);
            Backup made = back_up(project, BackupReason::Periodic);
            remove_backups(superfluous(backups_of(project.path())));
            remove_unfinished(backup_folder(project.path()));
            return made;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Cancelled)
                throw;
            return std::nullopt;
        }
    });
}

std::vector<Backup> superfluous(const std::vector<Backup>& backups)
{
    std::map<BackupReason, std::size_t> kept;
    std::set<long> days;
    std::set<long> weeks;
    std::vector<Backup> found;
    for (const Backup& backup : backups) {
        const std::size_t before = kept[backup.reason]++;
        bool stays = backup.reason == BackupReason::ByHand || before < others_kept;
        if (backup.reason == BackupReason::Periodic) {
            const bool of_day = is_newest_of(days, day_of(backup).time_since_epoch().count(), days_kept);
            const bool of_week = is_newest_of(weeks, week_of(backup), weeks_kept);
            stays = before < newest_kept || of_day || of_week;
        }
        if (!stays)
            found.push_back(backup);
    }
    return found;
}

void remove_backups(const std::vector<Backup>& backups)
{
    for (const Backup& backup : backups) {
        std::error_code failure;
        fs::remove(backup.file, failure);
        if (failure)
            throw_system_error("Could not remove the backup", backup.file, failure.value());
    }
}

void replace_backups(Project& project, const std::vector<Backup>& backups)
{
    back_up(project, BackupReason::ByHand);
    remove_backups(backups);
}

}
