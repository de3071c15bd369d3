#include "checkpoint/checkpoint.h"
#include "hub/download_place.h"
#include "hub/model_download.h"
#include "job_console.h"
#include "jobs/outcome.h"
#include "models_commands.h"
#include "options.h"
#include "output/text.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string model;
    std::string from = "hf";
    std::string file;
    bool list = false;
    bool discard = false;
    bool json = false;
};

// The address of a model of the catalogue at the hub that was asked for, or at the other one where it has only that.
std::string address_of(const KnownModel& known, const std::string& from)
{
    const std::string& wanted = from == "kaggle" ? known.kaggle : known.hugging_face;
    const std::string& other = from == "kaggle" ? known.hugging_face : known.kaggle;
    const std::string& address = wanted.empty() ? other : wanted;
    if (address.empty())
        throw Error(ErrorKind::Usage, "The model " + known.name + " is at no hub. Get it with: " + way_to_get(known));
    return address;
}

// A model that the catalogue knows keeps its name there, whichever way it was asked for.
std::string id_of(const ModelAddress& address)
{
    const KnownModel* known = known_model_at(without_version(address));
    return known ? known->id : folder_name(address);
}

DownloadJob job_of(const Options& options)
{
    DownloadJob job;
    const KnownModel* known = known_model(options.model);
    if (!known && !is_model_address(options.model))
        throw Error(ErrorKind::Usage, "The catalogue has no model called " + options.model +
                                          ". winnow-cli models search lists them; any other one comes by its address: hf:org/name or kaggle:owner/model/framework/variation.");
    job.address = parse_model_address(known ? address_of(*known, options.from) : options.model);
    job.model_id = known ? known->id : id_of(job.address);
    job.file = options.file;
    job.models_folder = default_models_folder();
    return job;
}

void list_files(const Options& options, const DownloadJob& job)
{
    const DownloadPlan plan = plan_of_model({job.address, job.file, {}}, hub_settings(), {});
    nlohmann::json files = nlohmann::json::array();
    TextTable table({"file", "size"});
    for (const RemoteFile& file : plan.files) {
        files.push_back({{"path", file.path}, {"bytes", file.bytes}});
        table.add({file.path, file.bytes < 0 ? "?" : bytes_text(file.bytes)});
    }
    if (options.json)
        std::cout << nlohmann::json{{"address", to_string(plan.address)}, {"bytes", plan.total_bytes()}, {"files", files}}.dump(2) << "\n";
    else
        std::cout << to_string(plan.address) << "\n" << table.text();
}

void discard(const DownloadJob& job)
{
    discard_download(prepare_download(job));
    std::cerr << "What had come of " << job.model_id << " was deleted.\n";
}

// Whole and checked bytes can still be of a model that Winnow does not read: better said now than before a training.
void try_to_open(const std::filesystem::path& path)
{
    try {
        Checkpoint::open(path);
    } catch (const Error& error) {
        std::cerr << "The model is here, and Winnow cannot read it: " << error.what() << "\n";
    }
}

void report(const Options& options, const std::string& id)
{
    const LocalModel model = Catalog().resolve(id);
    try_to_open(model.path);
    if (options.json)
        std::cout << json_of(model).dump(2) << "\n";
    else
        std::cout << "Got " << id << " (" << bytes_text(model.bytes) << ", " << model.path.string() << "). Use it with --model " << id << "\n";
}

std::string how_to_go_on(const Options& options)
{
    return "Stopped. What has come is kept. Go on with: winnow-cli models get " + options.model + ", or delete it with --discard.";
}

void get_model(const Options& options, const DownloadJob& job)
{
    if (options.list)
        return list_files(options, job);
    if (options.discard)
        return discard(job);
    const Download download = prepare_download(job);
    if (download.bytes > 0)
        std::cerr << "Going on: " << bytes_text(download.bytes) << " are here.\n";
    const Outcome outcome = run_in_worker(download.folder);
    if (outcome.kind == Outcome::Kind::Cancelled)
        throw Error(ErrorKind::Cancelled, how_to_go_on(options));
    throw_unless_finished(outcome);
    finish_download(download);
    report(options, job.model_id);
}

// What a window has a button for is a command here.
void get(const Options& options)
{
    const DownloadJob job = job_of(options);
    try {
        get_model(options, job);
    } catch (const AdvisedError& error) {
        if (error.advice().remedy != Remedy::SignIn)
            throw;
        throw AdvisedError(error.kind(), std::string(error.what()) + " The command is: winnow-cli models sign-in " + (job.address.hub == Hub::Kaggle ? "kaggle" : "hf"), error.advice());
    }
}

}

void add_models_get(CLI::App& models)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = models.add_subcommand("get", "Download a model, or go on with a download that was stopped");
    command->add_option("model", options->model, "An id (models search), hf:org/name[@revision], or kaggle:owner/model/framework/variation[/version]")
        ->required()
        ->type_name("MODEL");
    command->add_option("--from", options->from, "The hub, of an id that both have")->check(CLI::IsMember({"hf", "kaggle"}))->capture_default_str();
    command->add_option("--file", options->file, "Which GGUF file, of several")->type_name("NAME");
    command->add_flag("--list", options->list, "Only list what would come");
    command->add_flag("--discard", options->discard, "Delete what has come so far, and give the download up")->excludes("--list");
    add_json(*command, options->json);
    command->callback([options] { get(*options); });
}

}
