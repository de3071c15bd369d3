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
    SQLite::Statement query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                      "WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name");
    std::vector<std::string> objects;
    while (query.executeStep()) {
        std::string object;
        for (int column = 0; column < 4; ++column)
            object += query.getColumn(column).getString() + '\n';
        objects.push_back(std::move(object));
    }
    return objects;
}

void run_scripts(SQLite::Database& database, int version)
{
    for (std::size_t script = static_cast<std::size_t>(version); script < migrations().size(); ++script)
        database.exec(std::string(migrations()[script]));
    database.exec("PRAGMA user_version = " + std::to_string(migrations().size()));
}

}

void migrate(SQLite::Database& database, int version)
{
    database.exec("BEGIN EXCLUSIVE");
    try {
        run_scripts(database, version);
        if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep())
            throw Error(ErrorKind::Damaged, "The project has entries that refer to nothing. Restore it from a backup.");
        database.exec("COMMIT");
    } catch (...) {
        database.tryExec("ROLLBACK");
        throw;
    }
}

void check_schema(SQLite::Database& database)
{
    SQLite::Database expected(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    run_scripts(expected, 0);
    if (objects_of(database) != objects_of(expected))
        throw Error(ErrorKind::Damaged, "The project does not have the tables of a Winnow project of its version. "
                                        "It was changed by another program, or is damaged; restore it from a backup.");
}

}
