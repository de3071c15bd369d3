#include "protocol/task_json.h"

#include "common/json_fields.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

PromptFormat format_of(JsonFields& fields)
{
    const std::string name = fields.text("prompt_format");
    for (const auto& [format, known] : prompt_format_names)
        if (name == known)
            return format;
    fields.refuse("prompt_format", "is none that this version of Winnow knows");
}

}

nlohmann::json task_json(const Task& task)
{
    return {
        {"name", task.name},
        {"labels", task.labels},
        {"positive_label", task.positive_label},
        {"instructions", task.instructions},
        {"separator", task.separator},
        {"prompt_format", name_in(prompt_format_names, task.prompt_format)},
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
    if (fields.optional_member("prompt_format")) // older files know the plain one alone
        task.prompt_format = format_of(fields);
    fields.refuse_unknown();
    return task;
}

}
