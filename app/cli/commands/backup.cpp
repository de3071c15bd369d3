#include "command.h"
#include "options.h"
#include "output/backup_list.h"
#include "output/text.h"
#include "store/backup.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    bool list = false;
    bool json = false;
};

void print_list(const Options& options)
{
    const std::vector<Backup> backups = backups_of(options.project);
    if (options.json)
        std::cout << nlohmann::json{{"backups", backups_json(backups)}}.dump(2) << "\n";
    else if (backups.empty())
        std::cout << "There is no backup of " << options.project << " yet. Make one: winnow-cli backup " << options.project << "\n";
    else
        std::cout << backups_text(backups) << "Put one into the project's place: winnow-cli restore " << options.project << " FILE\n";
}

void run(const Options& options)
{
    if (options.list) {
        print_list(options);
        return;
    }
    Project project = Project::open(options.project);
    const Backup made = back_up(project, BackupReason::ByHand);
    if (options.json)
        std::cout << nlohmann::json{{"backup", backup_json(made)}}.dump(2) << "\n";
    else
        std::cout << "Backed up as " << made.file.string() << " (" << bytes_text(static_cast<std::int64_t>(made.bytes)) << ").\n";
}

}

void add_backup_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("backup", "Make a backup of a project, or list those there are");
    add_project(*command, options->project);
    command->add_flag("--list", options->list, "List the backups, with what each holds; make none");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
