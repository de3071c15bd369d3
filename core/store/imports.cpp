#include "store/imports.h"

#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {

std::int64_t add_import(Project& project, const std::string& file_name, const std::string& mapping)
{
    return project.guarded([&] {
        SQLite::Statement insert(project.database(), "INSERT INTO imports (file_name, mapping, time) VALUES (?, ?, ?)");
        insert.bind(1, file_name);
        insert.bind(2, mapping);
        insert.bind(3, now_utc());
        insert.exec();
        return project.database().getLastInsertRowid();
    });
}

void set_import_summary(Project& project, std::int64_t import_id, const std::string& summary)
{
    project.guarded([&] {
        SQLite::Statement update(project.database(), "UPDATE imports SET summary = ? WHERE id = ?");
        update.bind(1, summary);
        update.bind(2, import_id);
        update.exec();
    });
}

std::vector<StoredImport> imports(Project& project)
{
    return project.guarded([&] {
        std::vector<StoredImport> all;
        SQLite::Statement query(project.database(), "SELECT id, file_name, mapping, summary, time FROM imports ORDER BY id");
        while (query.executeStep())
            all.push_back({query.getColumn(0).getInt64(), text_of(query.getColumn(1)), text_of(query.getColumn(2)),
                           text_of(query.getColumn(3)), text_of(query.getColumn(4))});
        return all;
    });
}

std::set<std::string> label_columns_of_imports(Project& project)
{
    return project.guarded([&] {
        std::set<std::string> columns;
        SQLite::Statement query(project.database(), "SELECT json_extract(mapping, '$.label') FROM imports WHERE json_valid(mapping)");
        while (query.executeStep())
            columns.insert(text_of(query.getColumn(0)));
        return columns;
    });
}

}
