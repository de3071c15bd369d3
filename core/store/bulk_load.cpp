#include "store/bulk_load.h"

#include "common/error.h"
#include "store/comments.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

#include <array>

namespace winnow {
namespace {

// Filled in the order of their tables' rows, they are written over and over.
constexpr std::array put_off = {"comments_by_text_hash", "comments_by_import", "comments_by_length", "annotations_by_comment",
                                "annotations_by_comment_alone", "current_labels_by_label"};

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
        for (const char* index : put_off) {
            m_indexes.push_back(sql_of(m_project, index));
            m_project.database().exec(std::string("DROP INDEX ") + index);
        }
    });
}

std::optional<std::int64_t> BulkLoad::find_by_text(std::string_view normalised_text) const
{
    const auto found = m_comments.find(text_hash(normalised_text));
    return found == m_comments.end() ? std::nullopt : std::optional(found->second);
}

void BulkLoad::note(std::int64_t comment, std::string_view normalised_text)
{
    m_comments.try_emplace(text_hash(normalised_text), comment);
}

void BulkLoad::finish()
{
    m_comments.clear();
    m_project.guarded([&] {
        for (const std::string& index : m_indexes)
            m_project.database().exec(index);
        gather_words(m_project, words_gathered);
        m_project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('rebuild')");
        gather_words(m_project, words_gathered_else);
    });
}

}
