#include "command.h"
#include "options.h"
#include "store/project.h"
#include "store/tasks.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    Task task;
    bool json = false;
};

// "\n" as two characters stands for a line break: shells make it hard to type one.
std::string with_line_breaks(const std::string& text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_break = text.compare(i, 2, "\\n") == 0;
        result += is_break ? '\n' : text[i];
        i += is_break ? 1 : 0;
    }
    return result;
}

void run(const Options& options)
{
    Task task = options.task;
    task.separator = with_line_breaks(task.separator);
    check_task(task);
    Project::create(options.project, [&](Project& project) { add_task(project, task); });
    if (options.json)
        std::cout << nlohmann::json{{"project", options.project}, {"task", task.name}, {"labels", task.labels},
                                    {"positive_label", task.positive_label}}.dump() << "\n";
    else
        std::cout << "Made " << options.project << ". Next: winnow-cli import " << options.project << " FILE\n";
}

}

void add_new_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    Task& task = options->task;
    CLI::App* command = program.add_subcommand("new", "Make a project: its labels, and the question about each comment");
    add_project(*command, options->project);
    command->add_option("--labels", task.labels, "The labels, with commas between them, in the order of the prompt")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("A,B,...")
        ->required();
    command->add_option("--positive", task.positive_label, "The label that is looked for: its score is compared with the threshold")->required();
    command->add_option("--task", task.name, "Name of the task")->capture_default_str();
    command->add_option("--instructions", task.instructions, "What the model is asked; may be a whole policy")->capture_default_str();
    command->add_option("--separator", task.separator, "Stands between the parts of the prompt; \\n is a line break")
        ->default_str("\\n<separator>\\n");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
