#include "options.h"

#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>

namespace winnow {

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
    command.add_option("--model", model, "starter, the id of a model (winnow-cli models), or a GGUF file or Hugging Face folder")
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

}
