#pragma once

#include "classify/task.h"
#include "store/project.h"

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

// The policy by which people label; each change is a new version.
struct Policy {
    int version = 0; // 1, 2, ...
    std::string text;
    std::string time;
};
int add_policy(Project& project, std::int64_t task_id, const std::string& text); // its version
std::optional<Policy> current_policy(Project& project, std::int64_t task_id);
std::vector<Policy> policies(Project& project, std::int64_t task_id); // by version

}
