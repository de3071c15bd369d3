#include "store/migrations.h"

#include "common/error.h"
#include "store/project.h"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace winnow {
namespace {

// (type, name, table, sql) of everything in a schema, sorted: two schemas are the same if these are.
std::vector<std::string> objects_of(SQLite::Database& database)
{
    SQLite::Statement query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    std::vector<std::string> objects;
    while (query.executeStep()) {
        std::string object;
        for (int column = 0; column < 4; ++column)
            object += query.getColumn(column).getString() + '\n';
        objects.push_back(std::move(object));
    }
    return objects;
}

// From one version to another.
void run_scripts(SQLite::Database& database, const SchemaScripts& scripts, std::size_t from, std::size_t to)
{
    for (std::size_t script = from; script < to; ++script)
        database.exec(std::string(scripts.at(script)));
    database.exec("PRAGMA user_version = " + std::to_string(to));
}

}

void migrate(SQLite::Database& database, int version, const SchemaScripts& scripts)
{
    database.exec("BEGIN EXCLUSIVE");
    try {
        run_scripts(database, scripts, static_cast<std::size_t>(version), scripts.size());
        if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep())
            throw Error(ErrorKind::Damaged, "The project has entries that refer to nothing. Restore it from a backup.");
        database.exec("COMMIT");
    } catch (...) {
        database.tryExec("ROLLBACK");
        throw;
    }
}

void check_schema(SQLite::Database& database, int version, const SchemaScripts& scripts)
{
    SQLite::Database expected(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    run_scripts(expected, scripts, 0, static_cast<std::size_t>(version));
    if (objects_of(database) != objects_of(expected))
        throw Error(ErrorKind::Damaged, "The project does not have the tables of a Winnow project of its version. "
                                        "It was changed by another program, or is damaged; restore it from a backup.");
}

}
