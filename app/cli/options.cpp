#include "options.h"

#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>

namespace winnow {

namespace {

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

}

void add_project(CLI::App& command, std::string& path)
{
    command.add_option("project", path, "The project, a .winnow file")->required()->type_name("P.winnow");
}

void add_task(CLI::App& command, std::string& task)
{
    command.add_option("--task", task, "Which task of the project; needed only where it has several")->type_name("NAME");
}

void add_json(CLI::App& command, bool& json)
{
    command.add_flag("--json", json, "Print one JSON document on standard output; everything else goes to standard error");
}

void add_model(CLI::App& command, std::string& model)
{
    command.add_option("--model", model, "starter, the id of a model (winnow-cli models), or a GGUF file, Hugging Face folder or Keras preset")
        ->capture_default_str()
        ->type_name("MODEL");
}

void add_machine(CLI::App& command, MachineOptions& options)
{
    command.add_option("--device", options.device, "What computes: auto takes a GPU where there is one")
        ->check(CLI::IsMember({"auto", "cpu", "cuda", "mps"}))
        ->capture_default_str();
    command.add_option("--threads", options.threads, "Processor threads; 0: all cores")->check(CLI::Range(0, 4096))->capture_default_str();
}

void add_launcher(CLI::App& command, MachineOptions& options)
{
    command.add_option("--launcher", options.launcher, "Starts the worker in several processes: \"torchrun --no-python --nproc-per-node 2\"")
        ->type_name("COMMAND");
}

TaskDescriptionOptions add_task_description(CLI::App& command, Task& task)
{
    TaskDescriptionOptions options{};
    options.labels = command.add_option("--labels", task.labels, "The labels, with commas between them, in the order of the prompt")
                         ->delimiter(',')
                         ->allow_extra_args(false)
                         ->type_name("A,B,...");
    options.positive = command.add_option("--positive", task.positive_label, "The label that is looked for: its score is compared with the threshold");
    options.instructions = command.add_option("--instructions", task.instructions, "What the model is asked; may be a whole policy")->capture_default_str();
    options.separator = command.add_option("--separator", task.separator, "Stands between the parts of the prompt; \\n is a line break")
                            ->default_str("\\n<separator>\\n")
                            ->transform(with_line_breaks);
    options.prompt_format = command.add_option_function<std::string>(
        "--prompt-format", [&task](const std::string& name) { task.prompt_format = value_in(prompt_format_names, name, "format of the prompt"); },
        "plain, as the codelab; chat, for instruction-tuned models; shieldgemma: the instructions are its safety principle")
                                ->default_str("plain")
                                ->type_name("plain|chat|shieldgemma");
    return options;
}

}
