#include "store/splits.h"

#include "common/error.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {

void check_split_open(Project& project, std::int64_t task_id)
{
    if (test_looks(project, task_id) > 0)
        throw Error(ErrorKind::Usage, "The split is frozen: a score on its test part was looked at, and a test part that is chosen "
                                      "after looking measures nothing. Make a new project for another split.");
}

void set_splits(Project& project, std::int64_t task_id, const std::vector<SplitEntry>& entries, const std::string& settings)
{
    Transaction transaction(project);
    check_split_open(project, task_id);
    project.guarded([&] {
        SQLite::Statement remove(project.database(), "DELETE FROM splits WHERE task = ?");
        remove.bind(1, task_id);
        remove.exec();

        SQLite::Statement insert(project.database(), "INSERT INTO splits (task, comment, split, position) VALUES (?, ?, ?, ?)");
        for (const SplitEntry& entry : entries) {
            insert.reset();
            insert.bind(1, task_id);
            insert.bind(2, entry.comment_id);
            insert.bind(3, to_string(entry.split));
            insert.bind(4, entry.position);
            insert.exec();
        }

        SQLite::Statement note(project.database(), "INSERT INTO split_settings (task, settings) VALUES (?, ?) "
                                                   "ON CONFLICT (task) DO UPDATE SET settings = excluded.settings");
        note.bind(1, task_id);
        note.bind(2, settings);
        note.exec();
    });
    transaction.commit();
}

std::vector<SplitEntry> splits(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        std::vector<SplitEntry> entries;
        SQLite::Statement query(project.database(), "SELECT comment, split, position FROM splits WHERE task = ? ORDER BY position, comment");
        query.bind(1, task_id);
        while (query.executeStep())
            entries.push_back({query.getColumn(0).getInt64(), split_from_string(text_of(query.getColumn(1))), query.getColumn(2).getInt64()});
        return entries;
    });
}

std::string split_settings(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT settings FROM split_settings WHERE task = ?");
        query.bind(1, task_id);
        return query.executeStep() ? text_of(query.getColumn(0)) : std::string();
    });
}

int test_looks(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT test_looks FROM split_settings WHERE task = ?");
        query.bind(1, task_id);
        return query.executeStep() ? query.getColumn(0).getInt() : 0;
    });
}

void count_test_look(Project& project, std::int64_t task_id)
{
    project.guarded([&] {
        SQLite::Statement update(project.database(), "UPDATE split_settings SET test_looks = test_looks + 1 WHERE task = ?");
        update.bind(1, task_id);
        update.exec();
    });
}

}
