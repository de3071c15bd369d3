#pragma once

#include "classify/task.h"
#include "store/undo_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

struct StoredTask {
    std::int64_t id = 0;
    Task task;
};

// Throws Error(Usage): a task of that name is there already, or check_task refuses it.
std::int64_t add_task(Project& project, const Task& task);
std::vector<StoredTask> tasks(Project& project);                      // by id
StoredTask task_named(Project& project, const std::string& name);     // empty name: the only one; Error(NotFound, Usage)

StoredTask task_of_id(Project& project, std::int64_t id);                 // Error(NotFound)

// A label that gets another name keeps its decisions: the name changes in all of the history.
struct LabelRename {
    std::string from;
    std::string to;
};

// Changes a task: one step of undo. A label that is neither in the new task nor renamed goes; a new one is added. Throws
// Error(Usage), and nothing is changed: what add_task refuses; a label that goes while comments have it; a rename of a
// label that runs of the task know (labels_of_runs).
UndoStep update_task(Project& project, std::int64_t task_id, const Task& task, const std::vector<LabelRename>& renames,
                     const std::string& annotator);

// The policy by which people label; each change is a new version.
struct Policy {
    int version = 0; // 1, 2, ...
    std::string text;
    std::string time;
};
int add_policy(Project& project, std::int64_t task_id, const std::string& text); // its version
// The same as a change of the user's: one step of undo.
UndoStep change_policy(Project& project, std::int64_t task_id, const std::string& text, const std::string& annotator);
std::optional<Policy> current_policy(Project& project, std::int64_t task_id);
std::vector<Policy> policies(Project& project, std::int64_t task_id); // by version

}
