#include "store/connection.h"

#include "store/failed_open.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace winnow {
namespace {

constexpr int busy_milliseconds = 5000;
constexpr int longest_value = 1 << 29; // bytes of one text or adapter file

// Accounts of the memory in use cost a lock for each piece of it, and nobody reads them. Before the first document is opened.
void keep_no_accounts()
{
    [[maybe_unused]] static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// Functions in its schema, writes to shadow tables.
void harden(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longest_value);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM needs one
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA temp_store = MEMORY");
}

}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& path, int flags)
{
    keep_no_accounts(); // which the next line would make too late, as it starts SQLite
    keep_errors_of_opening();
    auto database = std::make_unique<SQLite::Database>(path.string(), flags | SQLite::OPEN_NOMUTEX, busy_milliseconds);
    harden(*database);
    return database;
}

void set_durable(SQLite::Database& database)
{
    database.exec("PRAGMA cache_size = -65536"); // KiB; the index of hashes is filled in random order
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA synchronous = EXTRA");
    database.exec("PRAGMA secure_delete = ON");
    database.exec("PRAGMA foreign_keys = ON");
}

void copy_database(SQLite::Database& source, SQLite::Database& target)
{
    SQLite::Backup copying(target, source);
    if (const int code = copying.executeStep(-1); code != SQLITE_DONE)
        throw SQLite::Exception(target.getHandle(), code);
}

}
