#include "store/current_labels.h"

#include "store/annotations.h"

#include <functional>

namespace winnow {
namespace {

// Visits the history of each comment and task that has one.
void for_each_history(Project& project, const std::function<void(const std::vector<Annotation>&)>& visit)
{
    SQLite::Statement query(project.database(), std::string("SELECT ") + annotation_columns + " FROM annotations ORDER BY task, comment, id");
    std::vector<Annotation> history;
    while (query.executeStep()) {
        Annotation entry = annotation_of(query);
        if (!history.empty() && (history.back().comment_id != entry.comment_id || history.back().task_id != entry.task_id)) {
            visit(history);
            history.clear();
        }
        history.push_back(std::move(entry));
    }
    if (!history.empty())
        visit(history);
}

bool is_kept(SQLite::Statement& kept, const Annotation& current)
{
    kept.reset();
    kept.bind(1, current.task_id);
    kept.bind(2, current.comment_id);
    kept.bind(3, current.id);
    kept.bind(4, to_string(current.kind));
    kept.bindNoCopy(5, current.label);
    return kept.executeStep();
}

}

std::int64_t wrong_current_labels(Project& project)
{
    return project.guarded([&] {
        SQLite::Statement kept(project.database(), "SELECT 1 FROM current_labels WHERE task = ? AND comment = ? AND annotation = ? AND kind = ? AND label = ?");
        std::int64_t wrong = 0;
        std::int64_t right = 0;
        for_each_history(project, [&](const std::vector<Annotation>& history) {
            if (const auto current = current_of(history))
                ++(is_kept(kept, *current) ? right : wrong);
        });
        const std::int64_t all = project.database().execAndGet("SELECT count(*) FROM current_labels").getInt64();
        return std::max(wrong, all - right);
    });
}

void rebuild_current_labels(Project& project)
{
    project.guarded([&] {
        project.database().exec("DELETE FROM current_labels");
        SQLite::Statement insert(project.database(), "INSERT INTO current_labels (task, comment, annotation, kind, label) VALUES (?, ?, ?, ?, ?)");
        for_each_history(project, [&](const std::vector<Annotation>& history) {
            const auto current = current_of(history);
            if (!current)
                return;
            insert.reset();
            insert.bind(1, current->task_id);
            insert.bind(2, current->comment_id);
            insert.bind(3, current->id);
            insert.bind(4, to_string(current->kind));
            insert.bindNoCopy(5, current->label);
            insert.exec();
        });
    });
}

}
