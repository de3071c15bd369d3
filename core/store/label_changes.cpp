#include "store/label_changes.h"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace winnow {
namespace {

// 1: task, 2: run.
const std::string changed = "SELECT a.comment FROM current_annotations AS a JOIN comments AS c ON c.id = a.comment "
                            "LEFT JOIN imports AS i ON i.id = c.import LEFT JOIN scores AS s ON s.run = ?2 AND s.comment = a.comment "
                            "WHERE a.task = ?1 AND a.kind = 'label' AND CASE WHEN coalesce(s.label, '') <> '' THEN s.label <> a.label "
                            "ELSE max(a.time, coalesce(i.time, '')) > (SELECT created FROM runs WHERE number = ?2) END";

}

std::unordered_set<std::int64_t> labels_changed_since(Project& project, std::int64_t task_id, std::int64_t run)
{
    return project.guarded([&] {
        std::unordered_set<std::int64_t> comments;
        SQLite::Statement query(project.database(), changed);
        query.bind(1, task_id);
        query.bind(2, run);
        while (query.executeStep())
            comments.insert(query.getColumn(0).getInt64());
        return comments;
    });
}

bool is_label_changed_since(Project& project, std::int64_t task_id, std::int64_t run, std::int64_t comment_id)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), changed + " AND a.comment = ?3");
        query.bind(1, task_id);
        query.bind(2, run);
        query.bind(3, comment_id);
        return query.executeStep();
    });
}

}
