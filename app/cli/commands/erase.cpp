#include "command.h"
#include "common/error.h"
#include "jobs/given_up_runs.h"
#include "options.h"
#include "output/text.h"
#include "store/backup.h"
#include "store/comment_names.h"
#include "store/erase.h"

#include <iostream>
#include <nlohmann/json.hpp>
#include <utility>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::vector<std::string> comments;
    bool with_backups = false;
    bool with_runs = false;
    bool json = false;
};

std::vector<std::int64_t> chosen(Project& project, const std::vector<std::string>& names)
{
    CommentNames comments(project);
    std::vector<std::int64_t> ids;
    for (const std::string& name : names)
        ids.push_back(comments.comment(name));
    return ids;
}

// What may hold the texts still.
struct Left {
    std::size_t backups = 0;
    std::vector<Run> runs;
};

Left erase(Project& project, const Options& options)
{
    const std::vector<std::int64_t> ids = chosen(project, options.comments);
    const std::vector<Backup> before = backups_of(project.path());
    erase_comments(project, ids);
    Left left{before.size(), runs_with_deleted_comments(project)};
    if (options.with_runs)
        give_up_runs(project, std::exchange(left.runs, {}));
    if (options.with_backups) { // after the runs: the new one is to have what became of them
        replace_backups(project, before);
        left.backups = 0;
    }
    return left;
}

void print_json(const Options& options, const Left& left)
{
    nlohmann::json runs = nlohmann::json::array();
    for (const Run& run : left.runs)
        runs.push_back(run.number);
    std::cout << nlohmann::json{{"erased", options.comments.size()}, {"backups_left", left.backups}, {"runs_left", runs}}.dump() << "\n";
}

void print_text(const Options& options, const Left& left)
{
    std::cout << counted(std::ssize(options.comments), "comment", "comments") << " deleted for good, with what was deleted before; nothing of it can be undone.\n";
    if (left.backups > 0)
        std::cout << counted(static_cast<std::int64_t>(left.backups), "backup", "backups") << " made before may hold the texts still: winnow-cli erase " << options.project
                  << " --with-backups removes them, and makes a new one.\n";
    for (const Run& run : left.runs)
        std::cout << "Run " << run.number << " was not finished, and its folder holds the texts still. Finish it: winnow-cli train " << options.project << " --resume "
                  << run.number << ". Or give it up: winnow-cli erase " << options.project << " --with-runs\n";
}

void run(const Options& options)
{
    Project project = Project::open(options.project);
    const Left left = erase(project, options);
    if (options.json)
        print_json(options, left);
    else
        print_text(options, left);
}

}

void add_erase_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("erase", "Delete comments for good: nothing of their text stays in the file's bytes");
    add_project(*command, options->project);
    command->add_option("ids", options->comments, "Ids of comments, as exports give them; none: what was deleted before")->type_name("ID");
    command->add_flag("--with-backups", options->with_backups, "Remove the backups that were made before too, and make a new one");
    command->add_flag("--with-runs", options->with_runs, "Give up the unfinished trainings whose folders hold the texts; they cannot be resumed");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
