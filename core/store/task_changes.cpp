// Changes of tasks and policies as steps of undo (store/tasks.h).

#include "common/error.h"
#include "store/run_labels.h"
#include "store/tasks.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace winnow {
namespace {

bool is_in_use(Project& project, std::int64_t task_id, const std::string& label)
{
    SQLite::Statement query(project.database(), "SELECT 1 FROM current_labels WHERE task = ? AND kind = 'label' AND label = ? LIMIT 1");
    query.bind(1, task_id);
    query.bind(2, label);
    return query.executeStep();
}

bool is_renamed(const std::vector<LabelRename>& renames, const std::string& label)
{
    return std::ranges::find(renames, label, &LabelRename::from) != renames.end();
}

void check_renames(Project& project, const StoredTask& before, const Task& after, const std::vector<LabelRename>& renames)
{
    const std::set<std::string> of_runs = labels_of_runs(project, before.id);
    for (const LabelRename& rename : renames) {
        if (of_runs.contains(rename.from))
            throw Error(ErrorKind::Usage, "The label \"" + rename.from + "\" cannot be renamed any more: runs know it by this name. Make a new task with the new labels.");
        if (before.task.label_index(rename.from) < 0 || after.label_index(rename.to) < 0)
            throw Error(ErrorKind::Usage, "The label \"" + rename.from + "\" cannot be renamed to \"" + rename.to + "\": the task has no such label.");
    }
}

void check_labels_that_go(Project& project, const StoredTask& before, const Task& after, const std::vector<LabelRename>& renames)
{
    for (const std::string& label : before.task.labels) {
        if (after.label_index(label) >= 0 || is_renamed(renames, label) || !is_in_use(project, before.id, label))
            continue;
        if (labels_of_runs(project, before.id).contains(label))
            throw Error(ErrorKind::Usage, "The label \"" + label + "\" cannot go: comments have it. Give them another label first.");
        throw Error(ErrorKind::Usage, "The label \"" + label + "\" cannot go: comments have it. Give them another label first, or rename it.");
    }
}

void check_name(Project& project, std::int64_t task_id, const std::string& name)
{
    for (const StoredTask& other : tasks(project))
        if (other.id != task_id && other.task.name == name)
            throw Error(ErrorKind::Usage, "The project has a task \"" + name + "\" already. Choose another name.");
}

void write_task(Project& project, std::int64_t task_id, const Task& task)
{
    SQLite::Statement update(project.database(), "UPDATE tasks SET name = ?, labels = ?, positive_label = ?, instructions = ?, separator = ?, "
                                                "prompt_format = ? WHERE id = ?");
    update.bind(1, task.name);
    update.bind(2, nlohmann::json(task.labels).dump());
    update.bind(3, task.positive_label);
    update.bind(4, task.instructions);
    update.bind(5, task.separator);
    update.bind(6, name_in(prompt_format_names, task.prompt_format));
    update.bind(7, task_id);
    update.exec();
}

// In one statement, so that two labels can swap their names.
void rename_labels(Project& project, std::int64_t task_id, const std::vector<LabelRename>& renames)
{
    std::string cases;
    for (std::size_t i = 0; i < renames.size(); ++i)
        cases += " WHEN ? THEN ?";
    for (const char* const table : {"annotations", "current_labels"}) {
        SQLite::Statement update(project.database(), std::string("UPDATE ") + table + " SET label = CASE label" + cases + " ELSE label END WHERE task = ? AND kind = 'label'");
        int index = 0;
        for (const LabelRename& rename : renames) {
            update.bind(++index, rename.from);
            update.bind(++index, rename.to);
        }
        update.bind(++index, task_id);
        update.exec();
    }
}

}

UndoStep update_task(Project& project, std::int64_t task_id, const Task& task, const std::vector<LabelRename>& renames, const std::string& annotator)
{
    check_task(task);
    RecordedChange change(project, ChangeKind::Task, annotator);
    const StoredTask before = task_of_id(project, task_id);
    check_name(project, task_id, task.name);
    project.guarded([&] {
        check_renames(project, before, task, renames);
        check_labels_that_go(project, before, task, renames);
        write_task(project, task_id, task);
        if (!renames.empty())
            rename_labels(project, task_id, renames);
    });
    change.set_task(task_id);
    change.set_detail(task.name);
    return change.commit();
}

UndoStep change_policy(Project& project, std::int64_t task_id, const std::string& text, const std::string& annotator)
{
    RecordedChange change(project, ChangeKind::Policy, annotator);
    add_policy(project, task_id, text);
    change.set_task(task_id);
    return change.commit();
}

}
