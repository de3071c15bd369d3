#pragma once

#include <SQLiteCpp/Database.h>

#include <string_view>
#include <vector>

namespace winnow {

// The numbered scripts of resources/schema, embedded when building: index 0 makes version 1.
const std::vector<std::string_view>& migrations();

// Brings a database from `version` to the newest one: one exclusive transaction, which ends with foreign_key_check.
// Throws SQLite::Exception, or Error(Damaged) where a row refers to nothing.
void migrate(SQLite::Database& database, int version);

// Throws Error(Damaged) unless the database has exactly our tables, indexes and views.
void check_schema(SQLite::Database& database);

}
