#include "store/remove_comments.h"

#include "store/comment_index.h"
#include "store/counters.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

// The ids stand in a table of the connection's own while the rows go.
class DoomedComments {
public:
    explicit DoomedComments(Project& project) : m_project(project), m_database(project.database())
    {
        m_database.exec("CREATE TEMP TABLE IF NOT EXISTS doomed (id INTEGER PRIMARY KEY)");
        m_database.exec("DELETE FROM temp.doomed");
    }

    void add(std::span<const std::int64_t> ids)
    {
        SQLite::Statement insert(m_database, "INSERT OR IGNORE INTO temp.doomed (id) VALUES (?)");
        for (const std::int64_t id : ids) {
            insert.reset();
            insert.bind(1, id);
            insert.exec();
        }
    }

    void add_of_import(std::int64_t import_id)
    {
        SQLite::Statement insert(m_database, "INSERT INTO temp.doomed (id) SELECT id FROM main.comments WHERE import = ?");
        insert.bind(1, import_id);
        insert.exec();
    }

    void remove_all()
    {
        remove_from_index();
        m_database.exec("DELETE FROM main.current_labels WHERE task IN (SELECT id FROM tasks) AND comment IN (SELECT id FROM temp.doomed)");
        for (const char* const table : {"scores", "splits", "annotations"})
            m_database.exec(std::string("DELETE FROM main.") + table + " WHERE comment IN (SELECT id FROM temp.doomed)");
        m_database.exec("DELETE FROM main.comments WHERE id IN (SELECT id FROM temp.doomed)");
        m_database.exec("DELETE FROM temp.doomed");
    }

private:
    void remove_from_index()
    {
        CommentIndex index(m_project);
        SQLite::Statement rows(m_database, "SELECT id, text, text_hash, metadata, external_id FROM main.comments WHERE id IN (SELECT id FROM temp.doomed)");
        while (rows.executeStep())
            index.remove(rows.getColumn(0).getInt64(), {rows.getColumn(1).getString(), rows.getColumn(2).getString(), rows.getColumn(3).getString(), rows.getColumn(4).getString()});
    }

    Project& m_project;
    SQLite::Database& m_database;
};

void remove(Project& project, DoomedComments& doomed)
{
    RowNumbers(project, "comments").keep_given();
    RowNumbers(project, "annotations").keep_given();
    doomed.remove_all();
}

}

void remove_comments(Project& project, std::span<const std::int64_t> comment_ids)
{
    project.guarded([&] {
        DoomedComments doomed(project);
        doomed.add(comment_ids);
        remove(project, doomed);
    });
}

void remove_comments_of_import(Project& project, std::int64_t import_id)
{
    project.guarded([&] {
        DoomedComments doomed(project);
        doomed.add_of_import(import_id);
        remove(project, doomed);
    });
}

}
