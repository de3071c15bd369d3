#include "store/project.h"

#include "common/error.h"
#include "common/files.h"
#include "store/connection.h"
#include "store/label_check.h"
#include "store/migrations.h"
#include "store/reserve.h"
#include "store/upgrade.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <ctime>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

int number_of(SQLite::Database& database, const std::string& pragma)
{
    return database.execAndGet("PRAGMA " + pragma).getInt();
}

[[noreturn]] void throw_damaged(const fs::path& path)
{
    throw Error(ErrorKind::Damaged, "The project " + path.string() + " is damaged. It was left as it is; restore it from a backup.");
}

void check_integrity(SQLite::Database& database, const fs::path& path)
{
    if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        throw_damaged(path);
}

int checked_version(SQLite::Database& database, const fs::path& path)
{
    if (number_of(database, "application_id") != project_application_id)
        throw Error(ErrorKind::Damaged, "\"" + path.string() + "\" is not a Winnow project.");
    const int version = number_of(database, "user_version");
    if (version > project_version)
        throw Error(ErrorKind::NewerFormat, "The project " + path.string() + " was made by a newer version of Winnow (format "
                    + std::to_string(version) + ", this one knows " + std::to_string(project_version) + "). Use that version; the file was left as it is.");
    if (version < 1)
        throw Error(ErrorKind::Damaged, "The project " + path.string() + " has no valid version. It was left as it is; restore it from a backup.");
    return version;
}

void check_there(const fs::path& path)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::NotFound, "There is no project " + path.string() + ".");
    if (!fs::is_regular_file(status))
        throw Error(ErrorKind::Damaged, "\"" + path.string() + "\" is not a file, so it is not a Winnow project.");
    if (fs::file_size(path, failure) == 0)
        throw Error(ErrorKind::Damaged, "\"" + path.string() + "\" is empty, so it is not a Winnow project.");
}

// The schema comes first: it is only read, while the check of the contents runs what the schema says.
void check_contents(SQLite::Database& database, int version, const fs::path& path)
{
    check_schema(database, version);
    check_integrity(database, path);
    if (version > 1 && !labels_agree(database))
        throw_damaged(path);
}

// A process that was killed leaves what it began in a journal; only a connection that may write takes that back.
bool waits_for_rollback(const SQLite::Exception& exception)
{
    return exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK;
}

void roll_back_what_was_left(const fs::path& path)
{
    number_of(*connect(path, SQLite::OPEN_READWRITE), "user_version");
}

// Also a file that is shorter than it says.
void read_in_spite_of_damage(SQLite::Database& read_only)
{
    sqlite3_db_config(read_only.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    read_only.exec("PRAGMA writable_schema = ON");
}

enum class Damage { Refused, Allowed };

std::unique_ptr<SQLite::Database> connected(const fs::path& path, Project::Access access, Damage damage = Damage::Refused)
{
    auto database = connect(path, access == Project::Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
    if (damage == Damage::Allowed)
        read_in_spite_of_damage(*database);
    try {
        number_of(*database, "user_version");
    } catch (const SQLite::Exception& exception) {
        if (!waits_for_rollback(exception))
            throw;
        roll_back_what_was_left(path);
    }
    return database;
}

using DatabaseAndVersion = std::pair<std::unique_ptr<SQLite::Database>, int>;

DatabaseAndVersion checked_database(const fs::path& path, Project::Access access)
{
    try {
        auto database = connected(path, access);
        const int version = checked_version(*database, path);
        check_contents(*database, version, path);
        return {std::move(database), version};
    } catch (const SQLite::Exception& exception) {
        // A file that SQLite makes no sense of. What is no damage (a lock, an error of the disk) has a code of its own.
        if (exception.getErrorCode() != SQLITE_ERROR)
            throw;
        throw_damaged(path);
    }
}

void check_writable(SQLite::Database& database, const fs::path& path)
{
    if (sqlite3_db_readonly(database.getHandle(), "main") == 1)
        throw Error(ErrorKind::Denied, "The project " + path.string() + " is write-protected. Allow writing to it, or make a copy elsewhere.");
    // Each change begins with a journal beside the file.
    const fs::path folder = fs::absolute(path).parent_path();
    if (::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) != 0)
        throw Error(ErrorKind::Denied, "The project " + path.string() + " lies in a folder that is write-protected, so that no change of it can be written. "
                                       "Allow writing there, or make a copy elsewhere.");
}

std::unique_ptr<SQLite::Database> copy_up_to_date(SQLite::Database& original, int version)
{
    auto copy = connect("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copy_database(original, *copy);
    if (version != project_version)
        migrate(*copy, version);
    check_schema(*copy, project_version);
    return copy;
}

// A million comments come in in 7% less time than with SQLite's own 4 KiB; with 16 the check at each opening takes a quarter longer.
constexpr const char* page_bytes = "8192";

std::unique_ptr<SQLite::Database> make_empty_database(const fs::path& path)
{
    auto database = connect(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    set_durable(*database);
    database->exec(std::string("PRAGMA page_size = ") + page_bytes);
    database->exec("PRAGMA application_id = " + std::to_string(project_application_id));
    migrate(*database, 0);
    return database;
}

}

Project::Project(fs::path path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_database(std::move(database))
{
}

Project Project::create(const fs::path& path, const std::function<void(Project&)>& fill)
{
    if (fs::exists(fs::symlink_status(path)))
        throw Error(ErrorKind::Usage, "\"" + path.string() + "\" is there already. Choose another name, or open it.");
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder))
        throw Error(ErrorKind::NotFound, "There is no folder " + folder.string() + " for the project.");

    write_new_file_atomically(path, [&](const fs::path& temporary) {
        Project unfinished(path, nullptr);
        unfinished.guarded([&] { unfinished.m_database = make_empty_database(temporary); });
        if (fill)
            fill(unfinished);
    });
    return open(path);
}

Project Project::open(const fs::path& path, Access access)
{
    check_there(path);
    Project project(path, nullptr);
    project.guarded([&] {
        int version = 0;
        std::tie(project.m_database, version) = checked_database(path, access);
        if (access == Access::ReadWrite) {
            check_writable(*project.m_database, path);
            set_durable(*project.m_database);
            if (version != project_version)
                upgrade(project, version);
            keep_reserve(path); // last, so that the backup before an upgrade finds the room
            return;
        }
        if (version == project_version)
            return;
        // What is only to be read stays as it is.
        project.m_database = copy_up_to_date(*project.m_database, version);
        project.m_database->exec("PRAGMA query_only = ON");
    });
    return project;
}

Project Project::open_again(const fs::path& path, Access access)
{
    check_there(path);
    Project project(path, nullptr);
    project.guarded([&] {
        project.m_database = connected(path, access);
        if (checked_version(*project.m_database, path) != project_version)
            throw_damaged(path);
        check_schema(*project.m_database, project_version);
        if (access == Access::ReadWrite)
            set_durable(*project.m_database);
    });
    return project;
}

Project Project::open_unchecked(const fs::path& path)
{
    check_there(path);
    Project project(path, nullptr);
    project.guarded([&] {
        project.m_database = connected(path, Access::ReadOnly, Damage::Allowed);
        check_schema(*project.m_database, checked_version(*project.m_database, path));
    });
    return project;
}

Project Project::open_copy(const fs::path& path)
{
    Project project = open_unchecked(path);
    project.guarded([&] { project.m_database = copy_up_to_date(*project.m_database, checked_version(*project.m_database, path)); });
    return project;
}

int Project::data_version()
{
    return guarded([&] { return number_of(*m_database, "data_version"); });
}

namespace {

std::atomic<int> open_transactions = 0;

}

bool is_being_written()
{
    return open_transactions > 0;
}

Transaction::Transaction(Project& project)
    : m_project(project), m_open(sqlite3_get_autocommit(project.database().getHandle()) != 0)
{
    if (!m_open)
        return;
    m_project.guarded([&] { m_project.database().exec("BEGIN IMMEDIATE"); });
    ++open_transactions;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_project.database().tryExec("ROLLBACK");
    --open_transactions;
}

void Transaction::commit()
{
    if (!m_open)
        return;
    m_project.guarded([&] { m_project.database().exec("COMMIT"); });
    m_open = false;
    --open_transactions;
}

std::string now_utc()
{
    using namespace std::chrono;
    const auto now = system_clock::now();
    const std::time_t seconds = system_clock::to_time_t(now);
    const auto milliseconds = duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    char fraction[8];
    std::snprintf(fraction, sizeof fraction, ".%03dZ", static_cast<int>(milliseconds));
    return std::string(text, length) + fraction;
}

}
