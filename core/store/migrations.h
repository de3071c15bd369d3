#pragma once

#include <SQLiteCpp/Database.h>

#include <string_view>
#include <vector>

namespace winnow {

using SchemaScripts = std::vector<std::string_view>;

// The numbered scripts of resources/schema, embedded when building: index 0 makes version 1.
const SchemaScripts& migrations();

// Brings a database from `version` to the newest one: one exclusive transaction, which ends with foreign_key_check.
// Throws SQLite::Exception, or Error(Damaged) where a row refers to nothing; the database is then as it was.
void migrate(SQLite::Database& database, int version, const SchemaScripts& scripts = migrations());

// Throws Error(Damaged) unless the database has exactly the tables, indexes and views of `version`.
void check_schema(SQLite::Database& database, int version, const SchemaScripts& scripts = migrations());

}
