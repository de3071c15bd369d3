#include "command.h"
#include "jobs/deleted_run.h"
#include "jobs/run_owner.h"
#include "jobs/start_record.h"
#include "options.h"
#include "output/text.h"
#include "run_json.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::vector<std::int64_t> to_delete;
    bool json = false;
};

std::string figure(const nlohmann::json& run, const char* name)
{
    const auto value = run.value(nlohmann::json::json_pointer(std::string("/metrics/validation/") + name), nlohmann::json());
    return value.is_number() ? fixed(value.get<double>(), 3) : "-";
}

std::string seconds(const nlohmann::json& run)
{
    const auto value = run.value(nlohmann::json::json_pointer("/result/seconds"), nlohmann::json());
    return value.is_number() ? duration_text(value.get<double>()) : "-";
}

std::string started_from(const Run& run)
{
    const std::optional<StartRecord> start = start_of(run);
    if (!start)
        return "";
    const std::string whose = start->run > 0 ? "the adapter of run " + std::to_string(start->run) : "the adapter in a folder \"" + start->folder + "\"";
    return "Run " + std::to_string(run.number) + " started from " + whose + ".\n";
}

void print_table(Project& project)
{
    TextTable table({"Run", "State", "Model", "Recipe", "Validation AUC", "Validation F1", "Threshold", "Time", "Begun"});
    std::string remarks;
    for (const Run& run : runs(project)) {
        const nlohmann::json json = run_json(project, run);
        table.add({std::to_string(run.number), json.at("state"), run.model, json.at("settings").value("recipe", "-"), figure(json, "roc_auc"),
                   figure(json, "f1"), fixed(run.threshold, 3), seconds(json), run.created.substr(0, 16)});
        remarks += started_from(run);
        if (!run.sentence.empty())
            remarks += "Run " + std::to_string(run.number) + ": " + run.sentence + "\n";
        if (can_resume(project, run))
            remarks += "Run " + std::to_string(run.number) + " can be resumed: winnow-cli train " + project.path().string() + " --resume " +
                       std::to_string(run.number) + "\n";
    }
    std::cout << table.text() << remarks;
}

void delete_all(const Options& options)
{
    Project project = Project::open(options.project);
    for (const std::int64_t number : options.to_delete) {
        delete_run(project, number);
        std::cerr << "Run " << number << " is deleted, with its adapter and its scores." << std::endl;
    }
}

void run(const Options& options)
{
    if (!options.to_delete.empty())
        delete_all(options);
    Project project = Project::open(options.project, Project::Access::ReadOnly);
    const std::vector<Run> all = runs(project);
    if (options.json) {
        nlohmann::json json = nlohmann::json::array();
        for (const Run& run : all)
            json.push_back(run_json(project, run));
        std::cout << nlohmann::json{{"runs", json}}.dump(2) << "\n";
    } else if (all.empty()) {
        std::cout << "There is no run yet. Train one: winnow-cli train " << options.project << "\n";
    } else {
        print_table(project);
    }
}

}

void add_runs_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("runs", "The trainings of a project");
    add_project(*command, options->project);
    command->add_option("--delete", options->to_delete, "Delete these first, for good, with their adapters and scores")->type_name("N");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
