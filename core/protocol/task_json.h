#pragma once

#include "classify/task.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace winnow {

// A task as it stands in job.json, in winnow.json and in a run of the document.
nlohmann::json task_json(const Task& task);

// Throws Error(Damaged) that begins with `where` and names the field. Whether the task makes sense is check_task's.
Task task_from_json(const nlohmann::json& object, const std::string& where = "The task");

}
