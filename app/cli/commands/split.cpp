#include "command.h"
#include "jobs/split_maker.h"
#include "options.h"
#include "output/text.h"

#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::string task;
    std::string train;
    std::string validation;
    std::string test;
    std::string order = "stratified";
    std::int64_t seed = 1234;
    bool json = false;
};

std::optional<SplitSize> size_of(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(SplitSize::from_string(text));
}

// With no size said, the usual shares; else exactly what was said.
SplitPlan plan_of(const Options& options)
{
    if (options.train.empty() && options.validation.empty() && options.test.empty()) {
        SplitPlan plan = default_split_plan(options.seed);
        plan.order = split_order_from_string(options.order);
        return plan;
    }
    SplitPlan plan;
    plan.order = split_order_from_string(options.order);
    plan.train = size_of(options.train);
    plan.validation = size_of(options.validation);
    plan.test = size_of(options.test);
    plan.seed = options.seed;
    return plan;
}

void run(const Options& options)
{
    const SplitPlan plan = plan_of(options);
    Project project = Project::open(options.project);
    const SplitCounts counts = make_split(project, task_named(project, options.task), plan);
    if (options.json) {
        std::cout << nlohmann::json{{"train", counts.train}, {"validation", counts.validation}, {"test", counts.test},
                                    {"without_part", counts.without_part}, {"order", options.order}, {"seed", options.seed}}.dump() << "\n";
        return;
    }
    std::cout << counts.train << " to train on, " << counts.validation << " for validation, " << counts.test << " for the test";
    if (counts.without_part > 0)
        std::cout << "; " << counts.without_part << " labelled ones in none of them";
    std::cout << ".\nNext: winnow-cli train " << options.project << "\n";
}

}

void add_split_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("split", "Part the labelled comments into training, validation and test");
    add_project(*command, options->project);
    command->add_option("--train", options->train, "Comments to train on, a number or a share; without --test the validation is taken out of them (with no size given: 70%, 10% and 20%)")->type_name("N|N%");
    command->add_option("--validation", options->validation, "Comments that choose the epoch and the threshold")->type_name("N|N%");
    command->add_option("--test", options->test, "Comments for the test; not given: all that are left")->type_name("N|N%");
    command->add_option("--order", options->order, "stratified: by label, near-duplicates on one side; numpy: the permutation of numpy's RandomState(seed), as pandas' sample")
        ->check(CLI::IsMember({"stratified", "numpy"}))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Of the order")->capture_default_str();
    add_task(*command, options->task);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
