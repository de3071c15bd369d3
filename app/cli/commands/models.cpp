#include "catalog/catalog.h"
#include "command.h"
#include "hub/download_place.h"
#include "models_commands.h"
#include "options.h"
#include "output/text.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string path;
    std::string id;
    bool json = false;
};

nlohmann::json json_of(const Download& download)
{
    return {{"id", download.job.model_id},     {"address", to_string(download.job.address)}, {"bytes", download.bytes},
            {"total_bytes", download.total_bytes}, {"running", download.is_running}};
}

std::vector<KnownModel> not_here(const std::vector<LocalModel>& local)
{
    std::vector<KnownModel> missing;
    std::ranges::copy_if(known_models(), std::back_inserter(missing), [&](const KnownModel& known) {
        return std::ranges::find(local, known.id, &LocalModel::id) == local.end();
    });
    return missing;
}

void print_json(const std::vector<LocalModel>& local)
{
    nlohmann::json json = {{"models", nlohmann::json::array()}, {"known", nlohmann::json::array()}};
    for (const LocalModel& model : local)
        json["models"].push_back(json_of(model));
    for (const KnownModel& model : not_here(local))
        json["known"].push_back(json_of(model));
    json["downloads"] = nlohmann::json::array();
    for (const Download& download : downloads(default_models_folder()))
        json["downloads"].push_back(json_of(download));
    std::cout << json.dump(2) << "\n";
}

void print_downloads()
{
    for (const Download& download : downloads(default_models_folder())) {
        std::cout << "Coming: " << download.job.model_id << "  " << bytes_text(download.bytes);
        if (download.total_bytes >= 0)
            std::cout << " of " << bytes_text(download.total_bytes);
        std::cout << (download.is_running ? "" : "  stopped; go on with: winnow-cli models get " + download.job.model_id) << "\n";
    }
}

void list(const Options& options)
{
    const Catalog catalog;
    const auto local = catalog.models();
    if (options.json) {
        print_json(local);
        return;
    }
    if (local.empty())
        std::cout << "No model is on this machine yet. The starter model comes with: " << known_model(starter_model_id)->get << "\n";
    else
        std::cout << "On this machine:\n";
    for (const LocalModel& model : local)
        std::cout << "  " << model.id << "  " << (model.is_there ? bytes_text(model.bytes) : "gone") << "  " << model.path.string() << "\n";
    print_downloads();
    std::cout << "Known, to be got (winnow-cli models get ID) after accepting the licence on its page:\n";
    for (const KnownModel& model : not_here(local))
        std::cout << "  " << model.id << "  " << bytes_text(model.bytes) << "  " << (model.get.empty() ? model.source : model.get) << "  "
                  << model.note << "\n";
}

void add(const Options& options)
{
    const LocalModel model = Catalog().add(options.path);
    if (options.json)
        std::cout << json_of(model).dump(2) << "\n";
    else
        std::cout << "Added " << model.id << " (" << bytes_text(model.bytes) << ", " << model.path.string() << "). Use it with --model "
                  << model.id << "\n";
}

void remove(const Options& options)
{
    const LocalModel model = Catalog().remove(options.id);
    if (options.json)
        std::cout << json_of(model).dump(2) << "\n";
    else if (model.is_ours)
        std::cout << "Removed " << model.id << " and its " << bytes_text(model.bytes) << ".\n";
    else
        std::cout << "Removed " << model.id << " from the list. Its files stay in " << model.path.string() << ".\n";
}

}

nlohmann::json json_of(const LocalModel& model)
{
    return {{"id", model.id},
            {"path", model.path.string()},
            {"bytes", model.bytes},
            {"base_model", model.base_model},
            {"in_models_folder", model.is_ours},
            {"cached_as", model.cached_as},
            {"there", model.is_there}};
}

nlohmann::json json_of(const KnownModel& model)
{
    return {{"id", model.id},         {"name", model.name},       {"source", model.source},
            {"bytes", model.bytes},   {"licence", model.licence}, {"licence_page", model.licence_page},
            {"get", way_to_get(model)}, {"note", model.note},     {"hugging_face", model.hugging_face},
            {"kaggle", model.kaggle}};
}

void add_models_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("models", "The models of this machine");
    command->require_subcommand(0, 1);
    add_json(*command, options->json);

    CLI::App* list_command = command->add_subcommand("list", "Those on this machine, and those that can be got (also without a word after models)");
    add_json(*list_command, options->json);
    CLI::App* add_command = command->add_subcommand("add", "Check a model that lies on this machine, and remember where");
    add_command->add_option("path", options->path, "A GGUF file, a Hugging Face folder or a Keras preset")->required()->type_name("PATH");
    add_json(*add_command, options->json);
    CLI::App* remove_command = command->add_subcommand("remove", "Forget an added model, or delete one from the models folder");
    remove_command->add_option("id", options->id, "Its id, as listed")->required()->type_name("ID");
    add_json(*remove_command, options->json);
    add_models_search(*command);
    add_models_get(*command);
    add_models_verify(*command);
    add_models_sign_in(*command);
    add_models_sign_out(*command);

    command->callback([=] {
        if (add_command->parsed())
            add(*options);
        else if (remove_command->parsed())
            remove(*options);
        else if (command->get_subcommands().empty() || list_command->parsed())
            list(*options);
    });
}

}
