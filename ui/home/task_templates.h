#pragma once

#include "classify/task.h"

#include <QString>
#include <vector>

namespace winnow {

// A question that is ready to be asked.
struct TaskTemplate {
    QString title;
    Task task;
};

// ShieldGemma's four kinds of harm, each a task of its own, with the principle in English, as the model was trained.
std::vector<TaskTemplate> task_templates();

}
