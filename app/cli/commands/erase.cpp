#include "command.h"
#include "common/error.h"
#include "options.h"
#include "output/text.h"
#include "store/backup.h"
#include "store/comment_names.h"
#include "store/erase.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

struct Options {
    std::string project;
    std::vector<std::string> comments;
    bool with_backups = false;
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

void run(const Options& options)
{
    Project project = Project::open(options.project);
    const std::vector<std::int64_t> ids = chosen(project, options.comments);
    const std::vector<Backup> before = backups_of(project.path());
    erase_comments(project, ids);
    if (options.with_backups)
        replace_backups(project, before);
    const std::size_t left = options.with_backups ? 0 : before.size();
    if (options.json) {
        std::cout << nlohmann::json{{"erased", ids.size()}, {"backups_left", left}}.dump() << "\n";
        return;
    }
    std::cout << counted(std::ssize(ids), "comment", "comments") << " deleted for good, with what was deleted before; nothing of it can be undone.\n";
    if (left > 0)
        std::cout << counted(static_cast<std::int64_t>(left), "backup", "backups") << " made before may hold the texts still: winnow-cli erase " << options.project
                  << " --with-backups removes them, and makes a new one.\n";
}

}

void add_erase_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("erase", "Delete comments for good: nothing of their text stays in the file's bytes");
    add_project(*command, options->project);
    command->add_option("ids", options->comments, "Ids of comments, as exports give them; none: what was deleted before")->type_name("ID");
    command->add_flag("--with-backups", options->with_backups, "Remove the backups that were made before too, and make a new one");
    add_json(*command, options->json);
    command->callback([options] { run(*options); });
}

}
