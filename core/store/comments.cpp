#include "store/comments.h"

#include "common/error.h"
#include "store/rewind.h"
#include "store/text_column.h"

namespace winnow {
namespace {

void bind_blob_or_null(SQLite::Statement& statement, int index, const std::optional<std::string>& bytes)
{
    if (bytes)
        statement.bind(index, bytes->data(), static_cast<int>(bytes->size()));
    else
        statement.bind(index);
}

Comment comment_of(SQLite::Statement& row)
{
    Comment comment;
    comment.id = row.getColumn(0).getInt64();
    if (!row.getColumn(1).isNull())
        comment.import_id = row.getColumn(1).getInt64();
    comment.external_id = text_of(row.getColumn(2));
    comment.text = text_of(row.getColumn(3));
    if (!row.getColumn(4).isNull())
        comment.original_bytes = row.getColumn(4).getString();
    comment.metadata = text_of(row.getColumn(5));
    return comment;
}

constexpr const char* columns = "id, import, external_id, text, original, metadata";

SQLite::Statement prepared(Project& project, const std::string& sql)
{
    return project.guarded([&] { return SQLite::Statement(project.database(), sql); });
}

}

Comments::Comments(Project& project, WordIndex words)
    : m_project(project), m_when(words),
      m_insert(prepared(project, "INSERT INTO comments (import, external_id, text, original, metadata, text_hash, id) VALUES (?, ?, ?, ?, ?, ?, ?)")),
      m_words(project), m_numbers(project, "comments"),
      m_find_by_text(prepared(project, "SELECT min(id) FROM comments WHERE text_hash = ?")),
      m_get(prepared(project, std::string("SELECT ") + columns + " FROM comments WHERE id = ?"))
{
    if (m_when == WordIndex::Later)
        m_numbers.count_alone();
}

std::int64_t Comments::add(const Comment& comment, const TextHash& hash)
{
    return m_project.guarded([&] {
        const std::string digits(hash.digits());
        const Rewind rewind(m_insert);
        if (comment.import_id)
            m_insert.bind(1, *comment.import_id);
        else
            m_insert.bind(1);
        m_insert.bindNoCopy(2, comment.external_id);
        m_insert.bindNoCopy(3, comment.text);
        bind_blob_or_null(m_insert, 4, comment.original_bytes);
        m_insert.bindNoCopy(5, comment.metadata);
        m_insert.bindNoCopy(6, digits);
        if (const std::optional<std::int64_t> number = m_numbers.next())
            m_insert.bind(7, *number);
        m_insert.exec();
        const std::int64_t id = m_project.database().getLastInsertRowid();
        if (m_when == WordIndex::Now)
            m_words.add(id, comment.text);
        return id;
    });
}

void Comments::update(const Comment& comment, const TextHash& hash)
{
    const Comment old = get(comment.id);
    m_project.guarded([&] {
        if (m_when == WordIndex::Now)
            m_words.remove(old.id, old.text);
        SQLite::Statement change(m_project.database(), "UPDATE comments SET external_id = ?, text = ?, original = ?, metadata = ?, text_hash = ? WHERE id = ?");
        change.bind(1, comment.external_id);
        change.bind(2, comment.text);
        bind_blob_or_null(change, 3, comment.original_bytes);
        change.bind(4, comment.metadata);
        change.bind(5, std::string(hash.digits()));
        change.bind(6, comment.id);
        change.exec();
        if (m_when == WordIndex::Now)
            m_words.add(comment.id, comment.text);
        count_comment_edit(m_project);
    });
}

std::optional<std::int64_t> Comments::find_by_text(const TextHash& hash)
{
    return m_project.guarded([&]() -> std::optional<std::int64_t> {
        m_find_by_text.bind(1, std::string(hash.digits()));
        const Rewind rewind(m_find_by_text);
        m_find_by_text.executeStep();
        if (m_find_by_text.getColumn(0).isNull())
            return std::nullopt;
        return m_find_by_text.getColumn(0).getInt64();
    });
}

Comment Comments::get(std::int64_t id)
{
    return m_project.guarded([&] {
        const Rewind rewind(m_get);
        m_get.bind(1, id);
        if (!m_get.executeStep())
            throw Error(ErrorKind::NotFound, "The project has no comment with the number " + std::to_string(id) + ".");
        return comment_of(m_get);
    });
}

std::int64_t Comments::count()
{
    return m_project.guarded([&] { return m_project.database().execAndGet("SELECT count(*) FROM comments").getInt64(); });
}

std::vector<std::int64_t> Comments::ids()
{
    return m_project.guarded([&] {
        std::vector<std::int64_t> found;
        SQLite::Statement query(m_project.database(), "SELECT id FROM comments ORDER BY id");
        while (query.executeStep())
            found.push_back(query.getColumn(0).getInt64());
        return found;
    });
}

void Comments::for_each(const std::function<void(const Comment&)>& visit)
{
    m_project.guarded([&] {
        SQLite::Statement query(m_project.database(), std::string("SELECT ") + columns + " FROM comments ORDER BY id");
        while (query.executeStep())
            visit(comment_of(query));
    });
}

std::vector<std::int64_t> Comments::search(const std::string& typed, std::int64_t limit)
{
    const std::string expression = match_expression(typed);
    std::vector<std::int64_t> found;
    if (expression.empty())
        return found;
    m_project.guarded([&] {
        SQLite::Statement query(m_project.database(), "SELECT rowid FROM comment_words WHERE comment_words MATCH ? ORDER BY rank LIMIT ?");
        query.bind(1, expression);
        query.bind(2, limit);
        while (query.executeStep())
            found.push_back(query.getColumn(0).getInt64());
    });
    return found;
}

}
