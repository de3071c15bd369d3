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

std::optional<BatchInsert::Bytes> bytes_of(const std::optional<std::string>& bytes)
{
    return bytes ? std::optional(BatchInsert::Bytes{*bytes}) : std::nullopt;
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

Comments::Comments(Project& project, Indexing indexing)
    : m_project(project), m_when(indexing),
      m_numbers(project, "comments", indexing == Indexing::Later ? RowNumbers::Counting::Alone : RowNumbers::Counting::Together),
      m_insert(project, "comments", {"import", "external_id", "text", "original", "metadata", "text_hash"},
               m_numbers.are_own() ? BatchInsert::RowIds::Own : BatchInsert::RowIds::Given,
               indexing == Indexing::Later ? BatchInsert::rows_of_an_import : 1),
      m_index(project),
      m_find_by_text(prepared(project, "SELECT min(id) FROM comment_hashes CROSS JOIN comments ON id = comment WHERE hash = ? AND text_hash = ?")),
      m_get(prepared(project, std::string("SELECT ") + columns + " FROM comments WHERE id = ?"))
{
}

std::int64_t Comments::add(const Comment& comment, const TextHash& hash)
{
    return m_project.guarded([&] {
        const std::optional<std::int64_t> number = m_numbers.next();
        m_insert.add(number, comment.import_id, comment.external_id, comment.text, bytes_of(comment.original_bytes), comment.metadata, hash.digits());
        const std::int64_t id = number ? *number : m_project.database().getLastInsertRowid();
        if (m_not_indexed)
            m_not_indexed->try_emplace(hash, id);
        if (m_when == Indexing::Now)
            m_index.add(id, {comment.text, std::string(hash.digits()), comment.metadata, comment.external_id});
        return id;
    });
}

void Comments::finish()
{
    m_insert.finish();
}

void Comments::update(const Comment& comment, const TextHash& hash)
{
    finish();
    m_project.guarded([&] {
        SQLite::Statement old(m_project.database(), "SELECT text, text_hash, metadata, external_id FROM comments WHERE id = ?");
        old.bind(1, comment.id);
        if (old.executeStep())
            m_index.remove(comment.id, {old.getColumn(0).getString(), old.getColumn(1).getString(), old.getColumn(2).getString(), old.getColumn(3).getString()});
        SQLite::Statement change(m_project.database(), "UPDATE comments SET external_id = ?, text = ?, original = ?, metadata = ?, text_hash = ? WHERE id = ?");
        change.bind(1, comment.external_id);
        change.bind(2, comment.text);
        bind_blob_or_null(change, 3, comment.original_bytes);
        change.bind(4, comment.metadata);
        change.bind(5, std::string(hash.digits()));
        change.bind(6, comment.id);
        change.exec();
        m_index.add(comment.id, {comment.text, std::string(hash.digits()), comment.metadata, comment.external_id});
    });
}

std::optional<std::int64_t> Comments::find_by_text(const TextHash& hash)
{
    return m_project.guarded([&]() -> std::optional<std::int64_t> {
        const Rewind rewind(m_find_by_text);
        m_find_by_text.bind(1, indexed_hash(hash.digits()));
        m_find_by_text.bind(2, std::string(hash.digits()));
        m_find_by_text.executeStep();
        if (!m_find_by_text.getColumn(0).isNull())
            return m_find_by_text.getColumn(0).getInt64(); // older than all that are not indexed
        if (!m_not_indexed)
            m_not_indexed = not_indexed();
        const auto found = m_not_indexed->find(hash);
        return found == m_not_indexed->end() ? std::nullopt : std::optional(found->second);
    });
}

Comments::OldestByHash Comments::not_indexed()
{
    finish();
    OldestByHash oldest;
    const std::optional<std::int64_t> first = m_index.first_missing();
    if (!first)
        return oldest;
    SQLite::Statement rows(m_project.database(), "SELECT text_hash, id FROM comments WHERE id >= ? ORDER BY id");
    rows.bind(1, *first);
    while (rows.executeStep())
        oldest.try_emplace(TextHash::of_digits(rows.getColumn(0).getString()), rows.getColumn(1).getInt64());
    return oldest;
}

Comment Comments::get(std::int64_t id)
{
    finish();
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
    finish();
    return m_project.guarded([&] { return m_project.database().execAndGet("SELECT count(*) FROM comments").getInt64(); });
}

std::vector<std::int64_t> Comments::ids()
{
    finish();
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
    finish();
    m_project.guarded([&] {
        SQLite::Statement query(m_project.database(), std::string("SELECT ") + columns + " FROM comments ORDER BY id");
        while (query.executeStep())
            visit(comment_of(query));
    });
}

}
