#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>

namespace winnow {

// A connection to a file that was perhaps made elsewhere: what such a file could do is switched off first. It belongs to
// one thread at a time. `path` "": a file of SQLite's own, gone when it is closed. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& path, int flags);

// For writing into a document. Not WAL: the main file alone is whole at every moment, so copying it is a backup.
void set_durable(SQLite::Database& database);

// Makes `target` hold what `source` holds, in one transaction of `target`: all of it or nothing, seen by every other
// connection to it. Throws SQLite::Exception.
void copy_database(SQLite::Database& source, SQLite::Database& target);

}
