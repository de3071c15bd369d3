#include "store/project_check.h"

#include "common/error.h"
#include "store/comment_index.h"
#include "store/current_labels.h"
#include "store/statement_stop.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace winnow {
namespace {

constexpr int most_named = 100; // of broken pages and rows

std::int64_t number(Project& project, const std::string& question)
{
    return project.database().execAndGet(question).getInt64();
}

class Examination {
public:
    explicit Examination(Project& project) : m_project(project) {}

    ProjectCheck all()
    {
        look_for_broken_pages();
        look_for_references();
        // What is asked from here on may itself fail on what is broken, and says nothing new then.
        try {
            m_check.counts = counts_in(m_project);
            look_at_words();
            add(Fault::Kind::CurrentLabel, wrong_current_labels(m_project));
            add(Fault::Kind::UnknownLabel, number(m_project, "SELECT count(*) FROM current_labels JOIN tasks ON tasks.id = current_labels.task WHERE kind = 'label' AND "
                                                             "label NOT IN (SELECT value FROM json_each(CASE WHEN json_valid(labels) THEN labels ELSE '[]' END))"));
            add(Fault::Kind::FurtherColumn, number(m_project, "SELECT count(*) FROM comments WHERE NOT json_valid(metadata)"));
        } catch (const SQLite::Exception& exception) {
            pass_on_unless_broken(exception);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Damaged && error.kind() != ErrorKind::Usage) // a word of the history that is none
                throw;
            note_broken();
        }
        if (m_met_damage && m_check.is_sound())
            add(Fault::Kind::Structure, 1);
        return m_check;
    }

private:
    void add(Fault::Kind kind, std::int64_t count, const std::string& table = {})
    {
        if (count > 0)
            m_check.faults.push_back({kind, table, count});
    }

    void note_broken() { m_met_damage = true; }

    void pass_on_unless_broken(const SQLite::Exception& exception)
    {
        if (exception.getErrorCode() != SQLITE_CORRUPT)
            throw exception;
        note_broken();
    }

    void look_for_broken_pages()
    {
        SQLite::Statement query(m_project.database(), "PRAGMA integrity_check(" + std::to_string(most_named) + ")");
        std::int64_t broken = 0;
        try {
            while (query.executeStep())
                broken += query.getColumn(0).getString() != "ok";
        } catch (const SQLite::Exception& exception) { // it goes through the rows too, and no further than it can
            pass_on_unless_broken(exception);
        }
        add(Fault::Kind::Structure, broken);
    }

    void look_for_references()
    {
        try {
            SQLite::Statement query(m_project.database(), "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1");
            while (query.executeStep())
                add(Fault::Kind::Reference, query.getColumn(1).getInt64(), query.getColumn(0).getString());
        } catch (const SQLite::Exception& exception) {
            pass_on_unless_broken(exception);
        }
    }

    // FTS5's own comparison of its index with the texts (https://sqlite.org/fts5.html, 6.4); of the index alone as long as
    // texts are missing in it.
    void look_at_words()
    {
        try {
            const bool is_complete = !CommentIndex(m_project).first_missing();
            m_project.database().exec(std::string("INSERT INTO comment_words (comment_words, rank) VALUES ('integrity-check', ") + (is_complete ? "1)" : "0)"));
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() != SQLITE_CORRUPT)
                throw;
            add(Fault::Kind::Words, 1);
        }
    }

    Project& m_project;
    ProjectCheck m_check;
    bool m_met_damage = false;
};

}

ProjectCheck check_project(const std::filesystem::path& path, const ShouldStop& should_stop)
{
    Project copy = Project::open_copy(path);
    const StatementStop stopping(copy, should_stop);
    return copy.guarded([&] { return Examination(copy).all(); });
}

}
