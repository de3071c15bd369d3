#include "command.h"
#include "ingest/export.h"
#include "jobs/adapter_export.h"
#include "options.h"
#include "output/text.h"
#include "run_choice.h"
#include "store/tasks.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string what;
    std::string project;
    std::string out;
    std::int64_t run = 0;
    std::string task;
    bool no_guard = false;
    bool json = false;
};

ExportOptions export_options(const Options& options)
{
    ExportOptions result;
    result.guard = options.no_guard ? FormulaGuard::Off : FormulaGuard::On;
    return result;
}

nlohmann::json export_adapter(Project& project, const Options& options)
{
    const Run run = chosen_run(project, options.run);
    const std::vector<std::string> files = export_adapter(project, run.number, options.out);
    return {{"run", run.number}, {"adapter", options.out}, {"files", files}};
}

nlohmann::json export_rows(Project& project, const Options& options)
{
    if (options.what == "labels")
        return {{"file", options.out}, {"rows", export_labels(project, task_named(project, options.task), options.out, export_options(options))}};
    const Run run = chosen_run(project, options.run);
    return {{"run", run.number}, {"file", options.out}, {"rows", export_scores(project, run.number, options.out, export_options(options))}};
}

std::string sentence(const Options& options, const nlohmann::json& done)
{
    if (options.what != "adapter")
        return counted(done.at("rows"), "row", "rows") + " written to " + options.out + ".\n";
    return "The adapter of run " + done.at("run").dump() + " is in " + options.out + ", a PEFT folder; its README.md says how to use it.\n" +
           "Try it: winnow-cli score --adapter " + options.out + " --text \"...\"\n";
}

void run(const Options& options)
{
    Project project = Project::open(options.project, Project::Access::ReadOnly);
    const nlohmann::json done = options.what == "adapter" ? export_adapter(project, options) : export_rows(project, options);
    std::cout << (options.json ? done.dump(2) + "\n" : sentence(options, done));
}

}

void add_export_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("export", "Write an adapter (PEFT folder), the labels or the scores to a file");
    command->add_option("what", options->what, "adapter, labels or scores")->required()->check(CLI::IsMember({"adapter", "labels", "scores"}));
    add_project(*command, options->project);
    command->add_option("out", options->out, "A folder for an adapter; else a file ending in .csv, .tsv or .jsonl (lossless)")->required()->type_name("OUT");
    command->add_option("--run", options->run, "Number of the run; not given: the latest")->check(CLI::PositiveNumber);
    command->add_flag("--no-formula-guard", options->no_guard, "Leave cells that a spreadsheet would run as a formula as they are");
    add_task(*command, options->task);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
