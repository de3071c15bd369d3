#include "command.h"
#include "common/error.h"
#include "options.h"
#include "score_adapter.h"
#include "score_project.h"

namespace winnow {

namespace {

void run(const ScoreOptions& options)
{
    if (options.adapter.empty()) {
        if (options.input.empty())
            throw Error(ErrorKind::Usage, "Name a project (winnow-cli score P.winnow) or an adapter (winnow-cli score --adapter DIR --text \"...\").");
        score_project(options);
        return;
    }
    if (options.text.has_value() == !options.input.empty())
        throw Error(ErrorKind::Usage, "Give the adapter either --text or a FILE with --text-column.");
    score_with_adapter(options);
}

// An adapter that was not made by Winnow does not say what it was trained for.
void add_foreign_adapter(CLI::App& command, ScoreOptions& options, const std::vector<CLI::Option*>& needed)
{
    const TaskDescriptionOptions task = add_task_description(command, options.task);
    auto* max_length = command.add_option("--max-length", options.max_length, "Tokens of prompt and label together; a longer text is cut")
                           ->check(CLI::Range(8, 32768))
                           ->capture_default_str();
    for (CLI::Option* option : needed)
        task.labels->needs(option);
    task.labels->each([&options](const std::string&) { options.is_task_given = true; })->needs(task.positive);
    for (CLI::Option* option : {task.labels, task.positive, task.instructions, task.separator, task.prompt_format, max_length})
        option->group("The task of an adapter without winnow.json");
    for (CLI::Option* option : {task.positive, task.instructions, task.separator, task.prompt_format, max_length})
        option->needs(task.labels);
}

}

void add_score_command(CLI::App& program)
{
    const auto options = std::make_shared<ScoreOptions>();
    CLI::App* command = program.add_subcommand("score", "Score the comments of a project that have no score yet, or texts with an exported adapter");
    command->add_option("input", options->input, "A project; with --adapter a CSV, TSV or JSONL file")->type_name("P.winnow|FILE");
    auto* run_option = command->add_option("--run", options->run, "Number of the project's run; not given: the latest")->check(CLI::PositiveNumber);
    auto* adapter = command->add_option("--adapter", options->adapter, "An exported adapter")->type_name("DIR");
    run_option->excludes(adapter);
    auto* model = command->add_option("--model", options->model, "Its base model; not given: the one it was trained on")->type_name("MODEL");
    add_foreign_adapter(*command, *options, {adapter, model});
    command->add_option_function<std::string>("--text", [options](const std::string& text) { options->text = text; }, "A text to score")
        ->type_name("T")
        ->needs(adapter);
    command->add_option("--text-column", options->text_column, "Column of the file's texts")->capture_default_str()->needs(adapter);
    command->add_option("--out", options->out, "Write the scores to this file (.csv, .tsv or .jsonl) instead of standard output")->type_name("F.csv");
    command->add_option("--batch-size", options->batch_size, "Texts scored together")->check(CLI::Range(1, 4096))->capture_default_str();
    command->add_option("--precision", options->precision,
                        "How weights are held and multiplied: auto: as in the training; int8: products in eight bits, faster and a little less exact")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16", "int8", "nf4"}))
        ->capture_default_str();
    add_machine(*command, options->machine);
    add_launcher(*command, options->machine);
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
