#include "store/label_check.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

constexpr const char* other_than_in_the_history =
    "SELECT 1 FROM current_labels AS current LEFT JOIN annotations AS entry ON entry.id = current.annotation "
    "WHERE entry.id IS NULL OR entry.task <> current.task OR entry.comment <> current.comment OR entry.kind <> current.kind OR entry.label <> current.label";

constexpr const char* unknown_to_their_task =
    "SELECT 1 FROM (SELECT DISTINCT task, label FROM current_labels WHERE kind = 'label') AS current JOIN tasks ON tasks.id = current.task "
    "WHERE NOT json_valid(labels) OR label NOT IN (SELECT value FROM json_each(CASE WHEN json_valid(labels) THEN labels ELSE '[]' END))";

bool finds_any(SQLite::Database& database, const char* question)
{
    return SQLite::Statement(database, question).executeStep();
}

}

bool labels_agree(SQLite::Database& database)
{
    return !finds_any(database, other_than_in_the_history) && !finds_any(database, unknown_to_their_task);
}

}
