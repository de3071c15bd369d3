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

void run(const Options& options)
{
    const Task& task = options.task;
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
    const TaskDescriptionOptions description = add_task_description(*command, task);
    description.labels->required();
    description.positive->required();
    command->add_option("--task", task.name, "Name of the task")->capture_default_str();
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
