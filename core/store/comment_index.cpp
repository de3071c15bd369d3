#include "store/comment_index.h"

#include "store/metadata_value.h"
#include "store/rewind.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>
#include <thread>
#include <tuple>
#include <vector>

namespace winnow {
namespace {

constexpr const char* missing_from = "not indexed from"; // a counter
constexpr std::int64_t comments_at_once = 4000;
constexpr std::chrono::milliseconds between_pieces{10};
constexpr std::size_t digits_of_hash = 15; // what a signed number holds
constexpr std::size_t longest_external_id = 200; // bytes, as in the schema: what is longer nobody types

SQLite::Statement prepared(Project& project, const std::string& sql)
{
    return project.guarded([&] { return SQLite::Statement(project.database(), sql); });
}

// As SQLite's length() counts: up to a NUL.
std::int64_t characters_of(std::string_view text)
{
    return std::ranges::count_if(text.substr(0, text.find('\0')), [](char byte) { return !U8_IS_TRAIL(byte); });
}

void run_words(SQLite::Statement& statement, std::int64_t comment, const std::string& text)
{
    const Rewind rewind(statement);
    statement.bind(1, comment);
    statement.bindNoCopy(2, text);
    statement.exec();
}

void run_number(SQLite::Statement& statement, std::int64_t number, std::int64_t comment)
{
    const Rewind rewind(statement);
    statement.bind(1, number);
    statement.bind(2, comment);
    statement.exec();
}

void run_value(SQLite::Statement& statement, const std::string& name, const MetadataKey& key, std::int64_t comment)
{
    const Rewind rewind(statement);
    statement.bindNoCopy(1, name);
    statement.bind(2, key.is_number() ? 0 : 1);
    statement.bind(3, key.number());
    statement.bindNoCopy(4, key.text());
    statement.bind(5, comment);
    statement.exec();
}

bool is_indexed_id(const std::string& external_id)
{
    return !external_id.empty() && external_id.size() <= longest_external_id;
}

void run_external_id(SQLite::Statement& statement, const std::string& external_id, std::int64_t comment)
{
    const Rewind rewind(statement);
    statement.bindNoCopy(1, external_id);
    statement.bind(2, comment);
    statement.exec();
}

// What goes into the index of some comments, in the order of its tables, so that neighbours are written together.
struct Pieces {
    std::vector<std::pair<std::int64_t, std::int64_t>> lengths;
    std::vector<std::pair<std::int64_t, std::int64_t>> hashes;
    std::vector<std::tuple<std::string, MetadataKey, std::int64_t>> values;
    std::vector<std::pair<std::string, std::int64_t>> external_ids;

    void sort()
    {
        std::ranges::sort(lengths);
        std::ranges::sort(hashes);
        std::ranges::sort(values, [](const auto& one, const auto& other) { return one < other; });
        std::ranges::sort(external_ids);
    }
};

}

void leave_all_comments(SQLite::Database& database)
{
    database.exec(std::string("DELETE FROM counters WHERE name = '") + missing_from + "'");
    database.exec(std::string("INSERT INTO counters SELECT '") + missing_from + "', min(id) FROM comments HAVING count(*) > 0");
}

std::int64_t indexed_hash(std::string_view digits)
{
    std::int64_t hash = 0;
    const std::string_view first = digits.substr(0, digits_of_hash);
    std::from_chars(first.data(), first.data() + first.size(), hash, 16);
    return hash;
}

CommentIndex::CommentIndex(Project& project)
    : m_project(project), m_first_missing(prepared(project, std::string("SELECT value FROM counters WHERE name = '") + missing_from + "'")),
      m_add{prepared(project, "INSERT INTO comment_words (rowid, text) VALUES (?, ?)"),
            prepared(project, "INSERT OR IGNORE INTO comment_lengths (length, comment) VALUES (?, ?)"),
            prepared(project, "INSERT OR IGNORE INTO comment_hashes (hash, comment) VALUES (?, ?)"),
            prepared(project, "INSERT OR IGNORE INTO comment_values (name, is_text, number, value, comment) VALUES (?, ?, ?, ?, ?)"),
            prepared(project, "INSERT OR IGNORE INTO comment_external_ids (external_id, comment) VALUES (?, ?)")},
      m_remove{prepared(project, "INSERT INTO comment_words (comment_words, rowid, text) VALUES ('delete', ?, ?)"),
               prepared(project, "DELETE FROM comment_lengths WHERE length = ? AND comment = ?"),
               prepared(project, "DELETE FROM comment_hashes WHERE hash = ? AND comment = ?"),
               prepared(project, "DELETE FROM comment_values WHERE name = ? AND is_text = ? AND number = ? AND value = ? AND comment = ?"),
               prepared(project, "DELETE FROM comment_external_ids WHERE external_id = ? AND comment = ?")}
{
}

std::optional<std::int64_t> CommentIndex::first_missing()
{
    return m_project.guarded([&]() -> std::optional<std::int64_t> {
        const Rewind rewind(m_first_missing);
        if (!m_first_missing.executeStep())
            return std::nullopt;
        return m_first_missing.getColumn(0).getInt64();
    });
}

void CommentIndex::run(Change& change, std::int64_t comment, const Parts& parts)
{
    const std::optional<std::int64_t> missing = first_missing();
    if (missing && comment >= *missing)
        return;
    m_project.guarded([&] {
        if (parts.text) {
            run_words(change.words, comment, *parts.text);
            run_number(change.length, characters_of(*parts.text), comment);
        }
        if (parts.hash)
            run_number(change.hash, indexed_hash(*parts.hash), comment);
        for (auto& [name, value] : values_of_metadata(parts.metadata.value_or("{}")))
            run_value(change.value, name, MetadataKey(std::move(value)), comment);
        if (parts.external_id && is_indexed_id(*parts.external_id))
            run_external_id(change.external_id, *parts.external_id, comment);
    });
}

void CommentIndex::add(std::int64_t comment, const Parts& parts)
{
    run(m_add, comment, parts);
}

void CommentIndex::remove(std::int64_t comment, const Parts& parts)
{
    run(m_remove, comment, parts);
}

std::vector<std::int64_t> CommentIndex::with_external_id(const std::string& external_id, std::int64_t limit)
{
    std::vector<std::int64_t> ids;
    if (!is_indexed_id(external_id))
        return ids;
    const std::optional<std::int64_t> missing = first_missing();
    m_project.guarded([&] {
        SQLite::Statement query(m_project.database(), "SELECT comment FROM comment_external_ids WHERE external_id = ?1 UNION ALL "
                                                      "SELECT id FROM comments WHERE id >= ?2 AND external_id = ?1 LIMIT ?3");
        query.bind(1, external_id);
        query.bind(2, missing.value_or(std::numeric_limits<std::int64_t>::max()));
        query.bind(3, limit);
        while (query.executeStep())
            ids.push_back(query.getColumn(0).getInt64());
    });
    return ids;
}

void CommentIndex::leave_from(std::int64_t comment)
{
    m_project.guarded([&] {
        SQLite::Statement leave(m_project.database(), "INSERT INTO counters (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING");
        leave.bind(1, missing_from);
        leave.bind(2, comment);
        leave.exec();
    });
}

bool CommentIndex::fill(std::int64_t count)
{
    const std::optional<std::int64_t> first = first_missing();
    if (!first)
        return false;
    return m_project.guarded([&] {
        Pieces pieces;
        std::int64_t next = *first;
        std::int64_t filled = 0;
        SQLite::Statement rows(m_project.database(), "SELECT id, text, text_hash, metadata, external_id FROM comments WHERE id >= ? ORDER BY id LIMIT ?");
        rows.bind(1, *first);
        rows.bind(2, count);
        for (; rows.executeStep(); ++filled) {
            const std::int64_t id = rows.getColumn(0).getInt64();
            const std::string text = rows.getColumn(1).getString();
            run_words(m_add.words, id, text);
            pieces.lengths.emplace_back(characters_of(text), id);
            pieces.hashes.emplace_back(indexed_hash(rows.getColumn(2).getString()), id);
            for (auto& [name, value] : values_of_metadata(rows.getColumn(3).getString()))
                pieces.values.emplace_back(std::move(name), MetadataKey(std::move(value)), id);
            if (std::string external_id = rows.getColumn(4).getString(); is_indexed_id(external_id))
                pieces.external_ids.emplace_back(std::move(external_id), id);
            next = id + 1;
        }
        pieces.sort();
        for (const auto& [length, id] : pieces.lengths)
            run_number(m_add.length, length, id);
        for (const auto& [hash, id] : pieces.hashes)
            run_number(m_add.hash, hash, id);
        for (const auto& [name, key, id] : pieces.values)
            run_value(m_add.value, name, key, id);
        for (const auto& [external_id, id] : pieces.external_ids)
            run_external_id(m_add.external_id, external_id, id);
        const bool is_complete = filled < count;
        SQLite::Statement forward(m_project.database(), is_complete ? "DELETE FROM counters WHERE name = ?1" : "UPDATE counters SET value = ?2 WHERE name = ?1");
        forward.bind(1, missing_from);
        if (!is_complete)
            forward.bind(2, next);
        forward.exec();
        return !is_complete;
    });
}

bool index_comments(Project& project, const std::function<bool(double share)>& goes_on)
{
    CommentIndex index(project);
    const std::optional<std::int64_t> first = index.first_missing();
    const std::int64_t last = project.guarded([&] { return project.database().execAndGet("SELECT coalesce(max(id), 0) FROM comments").getInt64(); });
    for (std::optional<std::int64_t> next = first; next; next = index.first_missing()) {
        const auto all = static_cast<double>(std::max<std::int64_t>(last - *first, 0) + 1);
        if (!goes_on(std::min(1.0, static_cast<double>(*next - *first) / all)))
            return false;
        Transaction transaction(project);
        index.fill(comments_at_once);
        transaction.commit();
        std::this_thread::sleep_for(between_pieces);
    }
    return true;
}

}
