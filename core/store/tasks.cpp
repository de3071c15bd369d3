#include "store/tasks.h"

#include "common/error.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace winnow {
namespace {

std::vector<std::string> labels_of(const std::string& stored)
{
    const nlohmann::json json = nlohmann::json::parse(stored, nullptr, false);
    const auto is_text = [](const nlohmann::json& label) { return label.is_string(); };
    if (!json.is_array() || !std::all_of(json.begin(), json.end(), is_text))
        throw Error(ErrorKind::Damaged, "The project has a task whose labels cannot be read. Restore it from a backup.");
    return json.get<std::vector<std::string>>();
}

StoredTask task_of(SQLite::Statement& row)
{
    StoredTask stored;
    stored.id = row.getColumn(0).getInt64();
    stored.task.name = text_of(row.getColumn(1));
    stored.task.labels = labels_of(text_of(row.getColumn(2)));
    stored.task.positive_label = text_of(row.getColumn(3));
    stored.task.instructions = text_of(row.getColumn(4));
    stored.task.separator = text_of(row.getColumn(5));
    stored.task.prompt_format = value_in(prompt_format_names, text_of(row.getColumn(6)), "format of a task's prompt");
    check_task(stored.task);
    return stored;
}

std::string names_of(const std::vector<StoredTask>& all)
{
    std::string names;
    for (const StoredTask& stored : all)
        names += (names.empty() ? "\"" : ", \"") + stored.task.name + "\"";
    return names;
}

}

std::int64_t add_task(Project& project, const Task& task)
{
    check_task(task);
    Transaction transaction(project);
    for (const StoredTask& stored : tasks(project))
        if (stored.task.name == task.name)
            throw Error(ErrorKind::Usage, "The project has a task \"" + task.name + "\" already. Choose another name.");
    const std::int64_t id = project.guarded([&] {
        SQLite::Statement insert(project.database(), "INSERT INTO tasks (name, labels, positive_label, instructions, separator, prompt_format) "
                                                    "VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, task.name);
        insert.bind(2, nlohmann::json(task.labels).dump());
        insert.bind(3, task.positive_label);
        insert.bind(4, task.instructions);
        insert.bind(5, task.separator);
        insert.bind(6, name_in(prompt_format_names, task.prompt_format));
        insert.exec();
        return project.database().getLastInsertRowid();
    });
    transaction.commit();
    return id;
}

std::vector<StoredTask> tasks(Project& project)
{
    return project.guarded([&] {
        std::vector<StoredTask> all;
        SQLite::Statement query(project.database(), "SELECT id, name, labels, positive_label, instructions, separator, prompt_format FROM tasks ORDER BY id");
        while (query.executeStep())
            all.push_back(task_of(query));
        return all;
    });
}

StoredTask task_named(Project& project, const std::string& name)
{
    const std::vector<StoredTask> all = tasks(project);
    if (all.empty())
        throw Error(ErrorKind::NotFound, "The project has no task yet.");
    if (name.empty() && all.size() == 1)
        return all.front();
    if (name.empty())
        throw Error(ErrorKind::Usage, "The project has several tasks: say which with --task. There are " + names_of(all) + ".");
    for (const StoredTask& stored : all)
        if (stored.task.name == name)
            return stored;
    throw Error(ErrorKind::NotFound, "The project has no task \"" + name + "\". It has " + names_of(all) + ".");
}

StoredTask task_of_id(Project& project, std::int64_t id)
{
    for (const StoredTask& stored : tasks(project))
        if (stored.id == id)
            return stored;
    throw Error(ErrorKind::NotFound, "The project has no task with the number " + std::to_string(id) + " any more.");
}

int add_policy(Project& project, std::int64_t task_id, const std::string& text)
{
    Transaction transaction(project);
    const std::optional<Policy> current = current_policy(project, task_id);
    const int version = current ? current->version + 1 : 1;
    project.guarded([&] {
        SQLite::Statement insert(project.database(), "INSERT INTO policies (task, version, text, time) VALUES (?, ?, ?, ?)");
        insert.bind(1, task_id);
        insert.bind(2, version);
        insert.bind(3, text);
        insert.bind(4, now_utc());
        insert.exec();
    });
    transaction.commit();
    return version;
}

std::optional<Policy> current_policy(Project& project, std::int64_t task_id)
{
    const std::vector<Policy> all = policies(project, task_id);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::vector<Policy> policies(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        std::vector<Policy> all;
        SQLite::Statement query(project.database(), "SELECT version, text, time FROM policies WHERE task = ? ORDER BY version");
        query.bind(1, task_id);
        while (query.executeStep())
            all.push_back({query.getColumn(0).getInt(), text_of(query.getColumn(1)), text_of(query.getColumn(2))});
        return all;
    });
}

}
