#include "catalog/catalog.h"
#include "command.h"
#include "job_console.h"
#include "options.h"
#include "protocol/job.h"
#include "protocol/result.h"
#include "jobs/scratch_folder.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string model = "starter";
    std::string adapter;
    GenerationSettings generation;
    std::int64_t seed = 1234;
    MachineOptions machine;
    bool json = false;
};

Job job_of(const Options& options)
{
    const LocalModel model = Catalog().resolve(options.model);
    Job job;
    job.kind = JobKind::Generate;
    job.generation = options.generation;
    job.settings.seed = options.seed;
    job.model_path = model.path;
    job.base_model_name = model.base_model;
    job.adapter_path = options.adapter;
    job.device = options.machine.device;
    job.threads = options.machine.threads;
    job.winnow_version = WINNOW_VERSION;
    return job;
}

void run(const Options& options)
{
    const ScratchFolder folder;
    write_job(folder.path(), job_of(options), {});
    throw_unless_finished(run_in_worker(folder.path()));
    const auto result = read_result(folder.path());
    if (!result)
        throw Error(ErrorKind::Internal, "The worker left no answer.");
    if (options.json)
        std::cout << nlohmann::json{{"text", result->text}, {"tokens", result->tokens}}.dump() << "\n";
    else
        std::cout << options.generation.prompt << result->text << "\n";
}

}

void add_generate_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    GenerationSettings& generation = options->generation;
    CLI::App* command = program.add_subcommand("generate", "Let a model go on with a text (to see that it works)");
    add_model(*command, options->model);
    command->add_option("--adapter", options->adapter, "A PEFT LoRA folder to put on the model")->type_name("DIR");
    command->add_option("prompt", generation.prompt, "The text to go on with")->required()->type_name("PROMPT");
    command->add_option("--max-length", generation.max_length, "Tokens of prompt and answer together")->check(CLI::Range(1, 1 << 20))->capture_default_str();
    command->add_option("--temperature", generation.temperature, "0: always the likeliest token; 1: as the model is; higher: bolder")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    command->add_option("--top-k", generation.top_k, "Draw among the likeliest K only; 0: all")->check(CLI::NonNegativeNumber)->capture_default_str();
    command->add_option("--top-p", generation.top_p, "Draw among the likeliest that hold this share of the probability")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Of the draw, with --temperature above 0")->capture_default_str();
    add_machine(*command, options->machine);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
