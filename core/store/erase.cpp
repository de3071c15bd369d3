#include "store/erase.h"

#include "common/error.h"
#include "store/remove_comments.h"
#include "store/undo_log.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

void check_there(Project& project, std::span<const std::int64_t> comment_ids)
{
    SQLite::Statement there(project.database(), "SELECT 1 FROM comments WHERE id = ?");
    for (const std::int64_t id : comment_ids) {
        there.reset();
        there.bind(1, id);
        if (!there.executeStep())
            throw Error(ErrorKind::NotFound, "The project has no comment with the number " + std::to_string(id) + ". Nothing was deleted.");
    }
}

}

void erase_comments(Project& project, std::span<const std::int64_t> comment_ids)
{
    project.guarded([&] {
        Transaction transaction(project);
        check_there(project, comment_ids);
        remove_comments(project, comment_ids);
        forget_undo_steps(project);
        transaction.commit();
        project.database().exec("VACUUM"); // pages that are free, and what is free within others
    });
}

}
