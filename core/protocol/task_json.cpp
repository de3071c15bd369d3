#include "protocol/task_json.h"

#include "common/json_fields.h"

#include <nlohmann/json.hpp>

namespace winnow {

nlohmann::json task_json(const Task& task)
{
    return {
        {"name", task.name},
        {"labels", task.labels},
        {"positive_label", task.positive_label},
        {"instructions", task.instructions},
        {"separator", task.separator},
    };
}

Task task_from_json(const nlohmann::json& object, const std::string& where)
{
    JsonFields fields(object, where);
    Task task;
    task.name = fields.text("name");
    task.labels = fields.texts("labels");
    task.positive_label = fields.text("positive_label");
    task.instructions = fields.text("instructions");
    task.separator = fields.text("separator");
    fields.refuse_unknown();
    return task;
}

}
