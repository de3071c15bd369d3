#include "store/metadata_columns.h"

#include "store/comment_list.h"
#include "store/rewind.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {

void add_metadata_columns(Project& project, std::span<const std::string> names)
{
    project.guarded([&] {
        SQLite::Statement insert(project.database(), "INSERT OR IGNORE INTO metadata_columns (name, position) "
                                                     "VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM metadata_columns))");
        for (const std::string& name : names) {
            const Rewind rewind(insert);
            insert.bind(1, name);
            insert.exec();
        }
    });
}

std::vector<std::string> metadata_keys(Project& project)
{
    return project.guarded([&] {
        std::vector<std::string> names;
        SQLite::Statement query(project.database(), "SELECT name FROM metadata_columns ORDER BY position, name");
        while (query.executeStep())
            names.push_back(text_of(query.getColumn(0)));
        return names;
    });
}

}
