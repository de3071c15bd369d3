#include "command.h"
#include "common/error.h"
#include "options.h"
#include "output/text.h"
#include "store/project_counts.h"
#include "store/restore.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::string backup;
    bool json = false;
};

std::filesystem::path chosen_backup(const Options& options)
{
    if (options.backup != "newest")
        return options.backup;
    const std::vector<Backup> backups = backups_of(options.project);
    if (backups.empty())
        throw Error(ErrorKind::NotFound, "There is no backup of " + options.project + ".");
    return backups.front().file;
}

void run(const Options& options)
{
    const std::filesystem::path backup = chosen_backup(options);
    const auto kept = restore_backup(options.project, backup);
    const ProjectCounts counts = counts_of(options.project);
    if (options.json) {
        std::cout << nlohmann::json{{"project", options.project}, {"backup", backup.string()}, {"kept", kept ? nlohmann::json(kept->string()) : nlohmann::json()},
                                    {"comments", counts.comments}, {"labels", counts.labels}, {"runs", counts.runs}}.dump(2) << "\n";
        return;
    }
    std::cout << options.project << " is as it was in " << backup.string() << ": " << counted(counts.comments, "comment", "comments") << ", "
              << counted(counts.labels, "label", "labels") << ", " << counted(counts.runs, "run", "runs") << ".\n";
    if (kept)
        std::cout << "What was there before is kept as " << kept->string() << "\n";
}

}

void add_restore_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("restore", "Put a backup into the place of a project, which is backed up before");
    add_project(*command, options->project);
    command->add_option("backup", options->backup, "A file that winnow-cli backup --list names, or newest")->required()->type_name("FILE|newest");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
