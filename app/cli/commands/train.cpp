#include "catalog/catalog.h"
#include "command.h"
#include "common/error.h"
#include "job_console.h"
#include "jobs/job_place.h"
#include "jobs/run_owner.h"
#include "jobs/scratch_folder.h"
#include "jobs/split_maker.h"
#include "jobs/start_adapter.h"
#include "options.h"
#include "output/text.h"
#include "output/training_summary.h"
#include "run_json.h"
#include "store/splits.h"
#include "training_options.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::int64_t latest = 0;

struct Options {
    std::string project;
    std::string task;
    std::string model = "starter";
    TrainingOptions training;
    std::string from_adapter; // a PEFT folder
    std::optional<std::int64_t> resume; // a run's number, or `latest`
    bool resume_or_start = false;
    bool estimate = false;
    MachineOptions machine;
    bool json = false;
};

void note(const std::string& line)
{
    std::cerr << line << std::endl;
}

void split_if_needed(Project& project, const StoredTask& task, std::int64_t seed)
{
    if (!splits(project, task.id).empty())
        return;
    const SplitCounts counts = make_split(project, task, default_split_plan(seed));
    note("The comments were not split yet: " + std::to_string(counts.train) + " to train on, " + std::to_string(counts.validation) +
         " for validation, " + std::to_string(counts.test) + " for the test (70/10/20 by label).");
}

void say_what_is_used(const FrozenExamples& frozen)
{
    note("Training on " + std::to_string(frozen.count(Split::Train)) + ", validating on " + std::to_string(frozen.count(Split::Validation)) +
         ", scoring " + std::to_string(frozen.count(Split::Test)) + " for the test.");
    if (frozen.without_part > 0)
        note(counted(frozen.without_part, "labelled comment is", "labelled comments are") + " in no part of the split, and not used.");
    if (frozen.label_gone > 0)
        note(counted(frozen.label_gone, "comment", "comments") + " of the split lost the label since, and are not used.");
}

struct NewTraining {
    StoredTask task;
    TrainingRequest request;
    FrozenExamples frozen;
};

void say_what_is_gone_on_from(const std::string& adapter, const TrainingSettings& settings)
{
    note("Going on from the adapter in " + adapter + ": rank " + std::to_string(settings.r) + ", " +
         counted(std::ssize(settings.target_modules), "projection", "projections") + ", from layer " + std::to_string(settings.first_adapted_layer) + " up.");
}

NewTraining new_training(Project& project, const Options& options)
{
    TrainingSettings settings = options.training.settings();
    const LocalModel model = Catalog().resolve(options.model);
    if (!options.from_adapter.empty()) {
        settings = with_shape_of(options.from_adapter, model.path, settings);
        say_what_is_gone_on_from(options.from_adapter, settings);
    }
    const StoredTask task = task_named(project, options.task);
    split_if_needed(project, task, settings.seed);
    const FrozenExamples frozen = freeze_examples(project, task, settings.train_limit);
    say_what_is_used(frozen);
    return {task, {settings, model.id, model.path, model.base_model, options.machine.device, options.machine.threads, WINNOW_VERSION,
                   options.from_adapter.empty() ? "" : std::filesystem::absolute(options.from_adapter)},
            frozen};
}

Run new_run(Project& project, const Options& options)
{
    const NewTraining training = new_training(project, options);
    return create_run(project, training.task, training.request, training.frozen);
}

// The split that a training would make is not kept.
NewTraining training_to_estimate(Project& project, const Options& options)
{
    const Transaction rolled_back(project);
    return new_training(project, options);
}

nlohmann::json json_of_estimate(const JobResult& result)
{
    nlohmann::json json = *result.estimate;
    json["memory_plan"] = result.memory_plan.value_or(MemoryPlan());
    json["expected_memory_bytes"] = result.expected_memory_bytes;
    return json;
}

void estimate(Project& project, const Options& options)
{
    const ScratchFolder folder;
    const NewTraining training = training_to_estimate(project, options);
    write_estimate_job(folder.path(), training.task, training.request, training.frozen);
    throw_unless_finished(run_in_worker(folder.path()));
    const std::optional<JobResult> result = read_result(folder.path());
    if (!result || !result->estimate)
        throw Error(ErrorKind::Internal, "The worker left no estimate.");
    if (options.json)
        std::cout << json_of_estimate(*result).dump(2) << "\n";
    else
        std::cout << estimate_summary(*result);
}

std::optional<Run> first_to_go_on_with(Project& project)
{
    for (const Run& run : runs(project))
        if (can_resume(project, run) && standing_of(project, run) != RunStanding::Running)
            return run;
    return std::nullopt;
}

Run run_to_do(Project& project, const Options& options)
{
    std::optional<Run> begun;
    if (options.resume)
        begun = run_to_resume(project, *options.resume == latest ? std::nullopt : options.resume);
    else if (options.resume_or_start)
        begun = first_to_go_on_with(project);
    if (!begun)
        return new_run(project, options);
    take_up(project, *begun);
    return *begun;
}

void print_summary(const Options& options, const Run& run)
{
    std::cout << "\n" << training_summary(run, nlohmann::json::parse(run.result).get<JobResult>());
    if (run.state == RunState::Finished) // a cancelled one has no scores of the test part
        std::cout << "Next: winnow-cli evaluate " << options.project << " --threshold auto\n";
    std::cout << "To take the adapter elsewhere: winnow-cli export adapter " << options.project << " FOLDER\n";
}

void report(Project& project, const Options& options, const Run& run)
{
    if (options.json)
        std::cout << run_json(project, run).dump(2) << "\n";
    else if (!run.result.empty())
        print_summary(options, run);
}

std::string how_to_go_on(const Options& options, const Run& run)
{
    return " Take it up again: winnow-cli train " + options.project + " --resume " + std::to_string(run.number);
}

void run(const Options& options)
{
    Project project = Project::open(options.project);
    if (options.estimate)
        return estimate(project, options);
    const Run begun = run_to_do(project, options);
    note("Run " + std::to_string(begun.number) + " with " + begun.model + " in " + job_folder(project, begun).string());
    const Outcome outcome = run_in_worker(job_folder(project, begun), options.machine.launcher);
    const Run run = take_outcome(project, begun.number, outcome);
    if (outcome.kind == Outcome::Kind::Failed)
        throw Error(outcome.error, outcome.sentence + how_to_go_on(options, run));
    report(project, options, run);
    if (outcome.kind == Outcome::Kind::Cancelled)
        throw Error(ErrorKind::Cancelled, std::string(run.result.empty() ? "The run was ended before it had a result."
                                                                         : "The run was cancelled; the best adapter so far is kept.") +
                                              (can_resume(project, run) ? how_to_go_on(options, run) : ""));
}

}

void add_train_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command = program.add_subcommand("train", "Fine-tune a model on the labelled comments");
    add_project(*command, options->project);
    add_model(*command, options->model);
    add_training(*command, options->training);
    auto* const from_adapter = command->add_option("--from-adapter", options->from_adapter, "Go on from a LoRA adapter of PEFT's layout, with its rank, scale, projections and layers")
        ->type_name("FOLDER")
        ->excludes("--rank")
        ->excludes("--alpha")
        ->excludes("--rslora")
        ->excludes("--targets")
        ->excludes("--first-layer");
    auto* const resume = command->add_option_function<std::int64_t>("--resume", [options](const std::int64_t& number) { options->resume = number; },
                                               "Go on with an interrupted or cancelled run: this one, or the latest")
        ->expected(0, 1)
        ->default_str("0")
        ->check(CLI::NonNegativeNumber)
        ->type_name("[N]");
    auto* const resume_or_start = command->add_flag("--resume-or-start", options->resume_or_start, "Go on with an interrupted or cancelled run where there is one, else start one");
    command->add_flag("--estimate", options->estimate, "Say how long the training will take and how much memory, from two steps of it; nothing is kept")
        ->excludes(resume)
        ->excludes(resume_or_start);
    from_adapter->excludes(resume);
    add_task(*command, options->task);
    add_machine(*command, options->machine);
    add_launcher(*command, options->machine);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
