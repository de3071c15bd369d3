#include "command.h"
#include "options.h"
#include "output/check_report.h"
#include "protocol/exit_code.h"
#include "store/project_check.h"
#include "store/repair.h"

#include <CLI/Error.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::string copy;
    bool json = false;
};

void print(const Options& options, const ProjectCheck& check, const std::optional<RepairReport>& repair)
{
    if (options.json) {
        nlohmann::json json = check_json(check);
        if (repair)
            json["repair"] = repair_json(*repair, options.copy);
        std::cout << json.dump(2) << "\n";
        return;
    }
    std::cout << check_text(check, options.project);
    if (repair)
        std::cout << repair_text(*repair, options.copy);
    else if (!check.is_sound())
        std::cout << "Put a backup in its place (winnow-cli restore " << options.project << " newest), or read what can be read into a copy: winnow-cli check "
                  << options.project << " --repair-into COPY.winnow\n";
}

void run(const Options& options)
{
    const ProjectCheck check = check_project(options.project);
    std::optional<RepairReport> repair;
    if (!options.copy.empty())
        repair = repair_into(options.project, options.copy);
    print(options, check, repair);
    if (!check.is_sound())
        throw CLI::RuntimeError(static_cast<int>(ExitCode::Damaged));
}

}

void add_check_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("check", "Examine a project; ends with 0 if it is sound and with 5 if not");
    add_project(*command, options->project);
    command->add_option("--repair-into", options->copy, "Make a copy of all that can be read; the project stays as it is")->type_name("COPY.winnow");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
