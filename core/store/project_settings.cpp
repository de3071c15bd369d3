#include "store/project_settings.h"

#include "common/error.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

namespace winnow {

std::optional<std::string> setting(Project& project, const std::string& key)
{
    const std::optional<std::string> value = project.guarded([&]() -> std::optional<std::string> {
        SQLite::Statement query(project.database(), "SELECT value FROM project_settings WHERE key = ?");
        query.bind(1, key);
        return query.executeStep() ? std::optional(text_of(query.getColumn(0))) : std::nullopt;
    });
    if (value && !nlohmann::json::accept(*value))
        throw Error(ErrorKind::Damaged, "The project has a setting \"" + key + "\" that cannot be read. Restore it from a backup.");
    return value;
}

void set_setting(Project& project, const std::string& key, const std::string& json)
{
    if (!nlohmann::json::accept(json))
        throw Error(ErrorKind::Usage, "The value of the setting \"" + key + "\" is not JSON.");
    project.guarded([&] {
        SQLite::Statement write(project.database(), "INSERT INTO project_settings (key, value) VALUES (?, ?) "
                                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        write.bind(1, key);
        write.bind(2, json);
        write.exec();
    });
}

void remove_setting(Project& project, const std::string& key)
{
    project.guarded([&] {
        SQLite::Statement remove(project.database(), "DELETE FROM project_settings WHERE key = ?");
        remove.bind(1, key);
        remove.exec();
    });
}

UndoStep change_setting(Project& project, const std::string& key, const std::string& json, const std::string& annotator)
{
    RecordedChange change(project, ChangeKind::Settings, annotator);
    set_setting(project, key, json);
    change.set_detail(key);
    return change.commit();
}

}
