#include "command.h"
#include "common/error.h"
#include "jobs/run_figures.h"
#include "jobs/run_owner.h"
#include "jobs/run_threshold.h"
#include "options.h"
#include "protocol/decision_sentence.h"
#include "output/evaluation_report.h"
#include "output/text.h"
#include "run_choice.h"
#include "store/scores.h"
#include "store/splits.h"

#include <charconv>
#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::int64_t run = 0;
    std::string on = "test";
    std::string threshold;
    std::int64_t seed = 1234;
    bool json = false;
};

double number_of_threshold(const std::string& text)
{
    double value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1))
        throw Error(ErrorKind::Usage, "A threshold is auto or a number from 0 to 1, not \"" + text + "\".");
    return value;
}

// None: the highest score decides.
std::optional<double> threshold_of(const Options& options, const Run& run)
{
    if (options.threshold.empty())
        return std::nullopt;
    if (options.threshold != "auto")
        return number_of_threshold(options.threshold);
    if (!run.threshold)
        throw Error(ErrorKind::Usage, "Run " + std::to_string(run.number) + " had no validation part to choose a threshold on. Name one: --threshold 0.5");
    return run.threshold;
}

Evaluation evaluation_of(Project& project, const Run& run, const Options& options)
{
    const Task task = task_of(run);
    const ScoredSample sample = sample_of(scores(project, run.number), task, split_from_string(options.on));
    if (sample.size() == 0)
        throw Error(ErrorKind::Usage, "Run " + std::to_string(run.number) + " has no scores of a " + options.on +
                                          " part" + (run.state == RunState::Cancelled ? ": it was cancelled before them." : ". Split with one, and train again."));
    BootstrapSettings bootstrap;
    bootstrap.seed = static_cast<std::uint64_t>(options.seed);
    return evaluate(sample, task.labels, task.positive_index(), threshold_of(options, run), bootstrap);
}

std::string headline(const Options& options, const Run& run, const Evaluation& evaluation, int looks)
{
    std::string text = "Run " + std::to_string(run.number) + ", " + run.model + ": " + options.on + ", " +
                       counted(static_cast<std::int64_t>(evaluation.n), "comment", "comments");
    if (looks > 0)
        text += ", looked at " + counted(looks, "time", "times");
    text += "\n" + evaluation.labels.at(static_cast<std::size_t>(evaluation.positive)) + " is what is looked for; ";
    if (!evaluation.threshold)
        return text + "a comment gets the label with the highest score.\n";
    return text + "a comment is that where its score is at least " + fixed(*evaluation.threshold, 3) +
           (options.threshold == "auto" ? ", " + description_of(threshold_of(run).choice) + ".\n" : ".\n");
}

int looks_after_this(Project& project, const Options& options, const Run& run)
{
    if (options.on == "test")
        count_test_look(project, run.task_id);
    return options.on == "test" ? test_looks(project, run.task_id) : 0;
}

void run(const Options& options)
{
    Project project = Project::open(options.project);
    const Run run = chosen_run(project, options.run);
    const Evaluation evaluation = evaluation_of(project, run, options);
    const int looks = looks_after_this(project, options, run);
    if (!options.json) {
        std::cout << headline(options, run, evaluation, looks) << "\n" << evaluation_text(evaluation);
        return;
    }
    nlohmann::json json = evaluation;
    json["run"] = run.number;
    json["on"] = options.on;
    json["test_looks"] = looks;
    json["curves"] = curves_json(evaluation);
    std::cout << json.dump(2) << "\n";
}

}

void add_evaluate_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("evaluate", "How good a run is: confusion matrix, figures and their intervals");
    add_project(*command, options->project);
    command->add_option("--run", options->run, "Number of the run; not given: the latest")->check(CLI::PositiveNumber);
    command->add_option("--on", options->on, "test or validation; each look at the test is counted, and the first freezes the split")
        ->check(CLI::IsMember({"test", "validation"}))
        ->capture_default_str();
    command->add_option("--threshold", options->threshold, "auto: the run's own, with the best F1 on validation unless another was chosen in Review; or a number; not given: the highest score decides")->type_name("auto|X");
    command->add_option("--seed", options->seed, "Of the intervals")->capture_default_str()->check(CLI::NonNegativeNumber);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
