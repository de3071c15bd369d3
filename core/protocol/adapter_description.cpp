#include "protocol/adapter_description.h"

#include "classify/prompt.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "protocol/in_file.h"
#include "protocol/task_json.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::json;

constexpr std::int64_t format = 1;
constexpr std::size_t largest_description = std::size_t{16} << 20; // instructions may be a whole policy

AdapterDescription description_from(const json& object)
{
    JsonFields fields(object, "The description of the adapter");
    if (fields.integer("format") > format)
        throw Error(ErrorKind::NewerFormat, "It was written by a newer version of Winnow. Update Winnow to use it.");
    AdapterDescription description;
    description.task = task_from_json(fields.member("task"));
    check_task(description.task);
    description.threshold = fields.optional_number("threshold");
    description.settings = fields.member("settings").get<TrainingSettings>();
    description.base_model_name = fields.text("base_model");
    for (const auto& [name, sum] : fields.member("base_model_sha256").items()) {
        if (!sum.is_string())
            fields.refuse("base_model_sha256", "holds something else than texts");
        description.base_model_sha256[name] = sum.get<std::string>();
    }
    description.winnow_version = fields.text("winnow_version");
    return description;
}

}

void write_adapter_description(const std::filesystem::path& folder, const AdapterDescription& description)
{
    const PromptFrame frame = prompt_frame(description.task);
    json object = {
        {"format", format},
        {"task", task_json(description.task)},
        {"prompt", {{"before", frame.before}, {"after", frame.after}}},
        {"settings", description.settings},
        {"base_model", description.base_model_name},
        {"base_model_sha256", description.base_model_sha256},
        {"winnow_version", description.winnow_version},
    };
    if (description.threshold)
        object["threshold"] = *description.threshold;
    write_file_atomically(folder / adapter_description_file, std::string_view(object.dump(2) + "\n"));
}

AdapterDescription read_adapter_description(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / adapter_description_file;
    const std::string text = read_file(path, largest_description);
    return in_file(path, [&] { return description_from(parse_json(text, "The description of the adapter")); });
}

}
