#include "store/bulk_load.h"

#include "common/error.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>

namespace winnow {
namespace {

// Filled in the order of their tables' rows, they are written over and over. The last is of what the others find.
constexpr std::array put_off = {"comments_by_text_hash", "comments_by_import", "comments_by_length", "annotations_by_comment",
                                "annotations_by_comment_alone", "current_labels_by_label"};

constexpr const char* find_current_labels = "INSERT INTO current_labels (task, comment, annotation, kind, label) "
                                            "SELECT task, comment, max(id), kind, label FROM annotations GROUP BY task, comment";

// Bytes of words that FTS5 gathers before it writes a part of its index, which it merges with others later.
constexpr int words_gathered = 1 << 25;
constexpr int words_gathered_else = 1 << 20; // FTS5's own

std::string sql_of(Project& project, const char* index)
{
    SQLite::Statement query(project.database(), "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?");
    query.bind(1, index);
    if (!query.executeStep())
        throw Error(ErrorKind::Internal, std::string("The project has no index ") + index + ".");
    return text_of(query.getColumn(0));
}

void gather_words(Project& project, int bytes)
{
    SQLite::Statement set(project.database(), "INSERT INTO comment_words (comment_words, rank) VALUES ('hashsize', ?)");
    set.bind(1, bytes);
    set.exec();
}

}

bool BulkLoad::is_for(Project& project)
{
    return project.guarded([&] { return !SQLite::Statement(project.database(), "SELECT 1 FROM comments LIMIT 1").executeStep(); });
}

BulkLoad::BulkLoad(Project& project) : m_project(project)
{
    m_project.guarded([&] {
        m_project.database().exec("PRAGMA ignore_check_constraints = ON");
        for (const char* index : put_off) {
            m_indexes.push_back(sql_of(m_project, index));
            m_project.database().exec(std::string("DROP INDEX ") + index);
        }
    });
}

BulkLoad::~BulkLoad()
{
    m_project.database().tryExec("PRAGMA ignore_check_constraints = OFF");
}

std::optional<BulkLoad::Known> BulkLoad::find(const TextHash& hash) const
{
    const auto found = m_comments.find(hash);
    if (found == m_comments.end())
        return std::nullopt;
    return Known{found->second.comment, m_labels[found->second.label]};
}

std::size_t BulkLoad::place_of(const std::string& label)
{
    const auto found = std::ranges::find(m_labels, label); // a task has some
    if (found == m_labels.end())
        return m_labels.push_back(label), m_labels.size() - 1;
    return static_cast<std::size_t>(found - m_labels.begin());
}

void BulkLoad::note(const TextHash& hash, const Known& known)
{
    m_comments.try_emplace(hash, Entry{known.comment, place_of(known.label)});
}

void BulkLoad::note_label(const TextHash& hash, const std::string& label)
{
    m_comments.at(hash).label = place_of(label);
}

void BulkLoad::finish()
{
    m_comments.clear();
    m_project.guarded([&] {
        for (const std::string& index : m_indexes) {
            if (&index == &m_indexes.back())
                m_project.database().exec(find_current_labels);
            m_project.database().exec(index);
        }
        gather_words(m_project, words_gathered);
        m_project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('rebuild')");
        gather_words(m_project, words_gathered_else);
    });
}

}
