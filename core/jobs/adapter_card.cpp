#include "jobs/adapter_card.h"

#include "classify/prompt.h"
#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr int card_version = 1;
constexpr std::size_t largest_card = std::size_t{1} << 20;
constexpr int longest_length = 32768;

Task read_task(const nlohmann::json& json, const std::string& where)
{
    JsonFields fields(json, where);
    Task task;
    task.name = fields.text("name");
    task.labels = fields.texts("labels");
    task.positive_label = fields.text("positive_label");
    task.instructions = fields.text("instructions");
    task.separator = fields.text("separator");
    check_task(task);
    return task;
}

nlohmann::ordered_json json_of(const Task& task)
{
    return {{"name", task.name},
            {"labels", task.labels},
            {"positive_label", task.positive_label},
            {"instructions", task.instructions},
            {"separator", task.separator}};
}

}

std::string adapter_card_json(const AdapterCard& card)
{
    const PromptFrame frame = prompt_frame(card.task);
    nlohmann::ordered_json json = {
        {"version", card_version},
        {"winnow_version", card.winnow_version},
        {"base_model", card.base_model},
        {"recipe", card.recipe},
        {"trained_examples", card.trained_examples},
        {"max_length", card.max_length},
        {"task", json_of(card.task)},
        {"prompt", {{"before", frame.before}, {"after", frame.after}}},
    };
    if (card.threshold)
        json["threshold"] = *card.threshold;
    if (card.validation_auc)
        json["validation_auc"] = *card.validation_auc;
    return json.dump(2) + "\n";
}

AdapterCard parse_adapter_card(std::string_view text, const std::string& where)
{
    const nlohmann::json json = parse_json(text, where);
    JsonFields fields(json, where);
    if (fields.integer("version") > card_version)
        throw Error(ErrorKind::NewerFormat, where + " was written by a newer version of Winnow. Install that version to use it.");
    AdapterCard card;
    card.winnow_version = fields.text("winnow_version");
    card.base_model = fields.text("base_model");
    card.recipe = fields.text("recipe");
    card.trained_examples = fields.integer("trained_examples", 0);
    card.max_length = static_cast<int>(fields.integer("max_length", 1, longest_length));
    card.threshold = fields.optional_number("threshold");
    card.validation_auc = fields.optional_number("validation_auc");
    card.task = read_task(fields.member("task"), where);
    return card;
}

AdapterCard read_adapter_card(const std::filesystem::path& folder)
{
    const auto path = folder / adapter_files::card;
    if (!std::filesystem::exists(path))
        throw Error(ErrorKind::NotFound, "There is no " + path.string() + ", which tells the labels and the prompt of the adapter. Name a "
                                             "folder that winnow-cli export adapter made.");
    return parse_adapter_card(read_file(path, largest_card), path.string());
}

}
