#include "command.h"
#include "common/error.h"
#include "export_bundle.h"
#include "ingest/export.h"
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
    BundleOptions bundle; // with the OUT of all
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

nlohmann::json export_rows(Project& project, const Options& options)
{
    const std::string& out = options.bundle.out;
    if (options.what == "labels")
        return {{"file", out}, {"rows", export_labels(project, task_named(project, options.task), out, export_options(options))}};
    const Run run = chosen_run(project, options.run);
    return {{"run", run.number}, {"file", out}, {"rows", export_scores(project, run.number, out, export_options(options))}};
}

bool is_bundle(const Options& options)
{
    return options.what == "adapter" || options.what == "model";
}

nlohmann::json export_what(Project& project, const Options& options)
{
    if (options.what == "adapter")
        return export_adapter_bundle(project, chosen_run(project, options.run), options.bundle);
    if (options.what == "model")
        return export_merged_model(project, chosen_run(project, options.run), options.bundle);
    return export_rows(project, options);
}

std::string adapter_sentence(const std::string& run, const std::string& out, const std::string& format)
{
    if (format == "gguf")
        return "The adapter of run " + run + " is in " + out + ", for llama.cpp: llama-cli --model BASE.gguf --lora " + out + "\n";
    return "The adapter of run " + run + " is in " + out + ", a PEFT folder; its README.md says how to use it.\n" +
           "Try it: winnow-cli score --adapter " + out + " --text \"...\"\n";
}

std::string sentence(const Options& options, const nlohmann::json& done)
{
    const std::string& out = options.bundle.out;
    if (!is_bundle(options))
        return counted(done.at("rows"), "row", "rows") + " written to " + out + ".\n";
    if (options.what == "adapter")
        return adapter_sentence(done.at("run").dump(), out, done.at("format"));
    const std::string end = done.at("format") == "gguf" ? ".\n" : "; its README.md says how to use it.\n";
    return "The model with the adapter of run " + done.at("run").dump() + " folded in, as " + done.at("type").get<std::string>() + ", is in " + out + end;
}

void check_options(const Options& options)
{
    const BundleOptions& bundle = options.bundle;
    if (!is_bundle(options) && !(bundle.format.empty() && bundle.model.empty()))
        throw Error(ErrorKind::Usage, "--format and --model are for an adapter or a model; labels and scores are written by OUT's ending.");
    if (options.what != "model" && !bundle.type.empty())
        throw Error(ErrorKind::Usage, "--type is for a merged model: winnow-cli export model.");
}

void run(const Options& options)
{
    check_options(options);
    Project project = Project::open(options.project, Project::Access::ReadOnly);
    const nlohmann::json done = export_what(project, options);
    std::cout << (options.json ? done.dump(2) + "\n" : sentence(options, done));
}

}

void add_export_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("export", "Write an adapter, a model with the adapter folded in, the labels or the scores");
    command->add_option("what", options->what, "adapter, model, labels or scores (each with the label it has now, and the one it had for the run)")->required()->check(CLI::IsMember({"adapter", "model", "labels", "scores"}));
    add_project(*command, options->project);
    command->add_option("out", options->bundle.out, "A folder, or a file ending in .gguf for an adapter or model; else one ending in .csv, .tsv or .jsonl (lossless)")->required()->type_name("OUT");
    command->add_option("--format", options->bundle.format, "adapter: peft or gguf (llama.cpp); model: safetensors, gguf or ollama; not given: by OUT's ending");
    command->add_option("--type", options->bundle.type, "Numbers of a merged model: f16, bf16, f32, or q8_0 (gguf, ollama); not given: bf16 in safetensors, f16 in gguf");
    command->add_option("--model", options->bundle.model, "The base model of a GGUF adapter or merged model; not given: the one of the training")->type_name("MODEL");
    command->add_option("--run", options->run, "Number of the run; not given: the latest")->check(CLI::PositiveNumber);
    command->add_flag("--no-formula-guard", options->no_guard, "Leave cells that a spreadsheet would run as a formula as they are");
    add_task(*command, options->task);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
