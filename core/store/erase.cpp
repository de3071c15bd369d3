#include "store/erase.h"

#include "common/error.h"
#include "store/counters.h"
#include "store/remove_comments.h"
#include "store/reserve.h"
#include "store/undo_log.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

// Comments that are gone for good, but whose text may be in the bytes: the file was not written anew since.
constexpr const char* to_rewrite = "deleted and not rewritten";

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

void delete_all(Project& project, std::span<const std::int64_t> comment_ids)
{
    Transaction transaction(project);
    check_there(project, comment_ids);
    remove_comments(project, comment_ids);
    if (!comment_ids.empty())
        raise_counter(project, to_rewrite, counter(project, to_rewrite) + std::ssize(comment_ids));
    transaction.commit();
}

// Nobody can bring them back any more: from here on it is only the file's bytes that may have their text.
void forget_deleted(Project& project)
{
    Transaction transaction(project);
    raise_counter(project, to_rewrite, deleted_comments(project));
    forget_undo_steps(project);
    transaction.commit();
}

// Pages that are free, and what is free within others. Deleting takes little room on the disk, this as much again as the
// project has: so it comes apart.
void rewrite(Project& project)
{
    try {
        forget_deleted(project);
        project.guarded([&] {
            project.database().exec("VACUUM");
            SQLite::Statement done(project.database(), "DELETE FROM counters WHERE name = ?");
            done.bind(1, to_rewrite);
            done.exec();
        });
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NoSpace)
            throw;
        throw Error(ErrorKind::NoSpace, "The comments are deleted, but the disk is too full to write the project anew without their text. "
                                        "Free as much space as the project takes, then do it again.");
    }
}

}

void erase_comments(Project& project, std::span<const std::int64_t> comment_ids)
{
    with_reserve(project, [&] { project.guarded([&] { delete_all(project, comment_ids); }); });
    rewrite(project);
}

std::int64_t deleted_comments(Project& project)
{
    return counter(project, to_rewrite) + project.guarded([&] {
        return project.database()
            .execAndGet("SELECT coalesce(sum(count), 0) FROM undo_steps WHERE (kind = 'delete' AND state = 'done') OR (kind = 'import' AND state = 'undone')")
            .getInt64();
    });
}

}
