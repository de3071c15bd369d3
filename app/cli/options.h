#pragma once

#include "classify/task.h"

#include <CLI/App.hpp>
#include <string>

namespace winnow {

// Options that several commands share, said the same way everywhere.

void add_project(CLI::App& command, std::string& path);
void add_task(CLI::App& command, std::string& task);
void add_json(CLI::App& command, bool& json);
void add_model(CLI::App& command, std::string& model);

struct MachineOptions {
    std::string device = "auto";
    int threads = 0;
    std::string launcher; // only where add_launcher was called
};
void add_machine(CLI::App& command, MachineOptions& options);
void add_launcher(CLI::App& command, MachineOptions& options); // --launcher

// --labels, --positive, --instructions, --separator and --prompt-format of a task.
struct TaskDescriptionOptions {
    CLI::Option* labels;
    CLI::Option* positive;
    CLI::Option* instructions;
    CLI::Option* separator;
    CLI::Option* prompt_format;
};
TaskDescriptionOptions add_task_description(CLI::App& command, Task& task);

}
