#include "command.h"
#include "common/error.h"
#include "common/files.h"
#include "ingest/encoding.h"
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
    std::string policy; // a file
    bool json = false;
};

constexpr std::size_t longest_policy = std::size_t{1} << 20; // bytes

std::string policy_in(const std::string& path)
{
    std::string text = read_file(path, longest_policy);
    if (!is_valid_utf8(text))
        throw Error(ErrorKind::BadInput, "The policy in \"" + path + "\" is not valid UTF-8. Save it as UTF-8, and name it again.");
    return text;
}

void run(const Options& options)
{
    const Task& task = options.task;
    check_task(task);
    const std::string policy = options.policy.empty() ? "" : policy_in(options.policy);
    Project::create(options.project, [&](Project& project) {
        const std::int64_t id = add_task(project, task);
        if (!policy.empty())
            add_policy(project, id, policy);
    });
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
    command->add_option("--policy", options->policy, "A text file with the policy to label by, shown beside each comment")->type_name("FILE");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
