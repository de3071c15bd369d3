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
constexpr const char* peft_config_file = "adapter_config.json";
constexpr std::size_t largest_description = std::size_t{16} << 20; // instructions may be a whole policy

json json_of(const std::vector<GoldenRow>& rows)
{
    json list = json::array();
    for (const GoldenRow& row : rows)
        list.push_back({{"text", row.text}, {"scores", row.scores}});
    return list;
}

GoldenRow golden_row_from(const json& object, std::size_t labels)
{
    JsonFields fields(object, "A golden row of the adapter's description");
    GoldenRow row{fields.text("text"), fields.numbers("scores")};
    if (row.scores.size() != labels)
        fields.refuse("scores", "has not one number a label");
    return row;
}

void read_golden_rows(JsonFields& fields, AdapterDescription& description)
{
    if (!fields.optional_member("golden_rows"))
        return;
    for (const json& row : fields.array("golden_rows"))
        description.golden_rows.push_back(golden_row_from(row, description.task.labels.size()));
    description.golden_weights = fields.text("golden_weights");
}

AdapterDescription description_from(const json& object)
{
    JsonFields fields(object, "The description of the adapter");
    if (fields.integer("format") > format)
        throw Error(ErrorKind::NewerFormat, "It was written by a newer version of Winnow. Update Winnow to use it.");
    AdapterDescription description;
    description.task = task_from_json(fields.member("task"));
    check_task(description.task);
    description.threshold = fields.optional_number("threshold");
    if (const json* choice = fields.optional_member("threshold_choice")) // before there were any it was the best F1 always
        description.threshold_choice = threshold_choice_from_json(*choice, "The description of the adapter");
    description.settings = fields.member("settings").get<TrainingSettings>();
    description.base_model_name = fields.text("base_model");
    for (const auto& [name, sum] : fields.member("base_model_sha256").items()) {
        if (!sum.is_string())
            fields.refuse("base_model_sha256", "holds something else than texts");
        description.base_model_sha256[name] = sum.get<std::string>();
    }
    description.winnow_version = fields.text("winnow_version");
    read_golden_rows(fields, description);
    return description;
}

void require_adapter(const std::filesystem::path& folder)
{
    const auto has = [&](const char* file) {
        std::error_code failed;
        return std::filesystem::exists(folder / file, failed) || failed; // what cannot be looked at is said by reading it
    };
    const std::string name = "\"" + folder.string() + "\"";
    if (!has(adapter_description_file) && !has(peft_config_file))
        throw Error(ErrorKind::NotFound, name + " is no adapter: it has no " + peft_config_file
                        + ". Name the folder that an adapter was exported to.");
    if (!has(adapter_description_file))
        throw Error(ErrorKind::NotFound, "The adapter " + name + " was not made by Winnow: it has no " + adapter_description_file
                        + ", so it does not say what it decides. Name its task (winnow-cli score: --labels, --positive, --instructions).");
}

}

void write_adapter_description(const std::filesystem::path& folder, const AdapterDescription& description)
{
    const PromptFrame frame = prompt_frame(description.task);
    json object = {
        {"format", format},
        {"task", task_json(description.task)},
        {"prompt", {{"before", frame.text_before()}, {"after", frame.text_after()}}},
        {"settings", description.settings},
        {"base_model", description.base_model_name},
        {"base_model_sha256", description.base_model_sha256},
        {"winnow_version", description.winnow_version},
    };
    if (description.threshold) {
        object["threshold"] = *description.threshold;
        object["threshold_choice"] = threshold_choice_json(description.threshold_choice);
    }
    if (!description.golden_rows.empty()) {
        object["golden_rows"] = json_of(description.golden_rows);
        object["golden_weights"] = description.golden_weights;
    }
    write_file_atomically(folder / adapter_description_file, std::string_view(object.dump(2) + "\n"));
}

AdapterDescription read_adapter_description(const std::filesystem::path& folder)
{
    require_adapter(folder);
    const std::filesystem::path path = folder / adapter_description_file;
    const std::string text = read_file(path, largest_description);
    return in_file(path, [&] { return description_from(parse_json(text, "The description of the adapter")); });
}

}
