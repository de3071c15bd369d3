#include "store/changeset.h"

#include "store/changeset_check.h"
#include "store/comment_index.h"
#include "store/counters.h"
#include "store/recording.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <optional>
#include <string_view>

namespace winnow {
namespace {

// One row's change, as the iterator stands on it.
class RowChange {
public:
    explicit RowChange(sqlite3_changeset_iter* at) : m_at(at)
    {
        int columns = 0;
        int indirect = 0;
        const char* table = nullptr;
        sqlite3changeset_op(at, &table, &columns, &m_operation, &indirect);
        m_table = table;
        m_columns = columns;
    }

    std::string_view table() const { return m_table; }
    int operation() const { return m_operation; }

    // Of an added row the new value, else the old one; empty where the change does not hold it.
    std::optional<std::int64_t> number(int column) const
    {
        sqlite3_value* const found = m_operation == SQLITE_INSERT ? value(column, sqlite3changeset_new) : value(column, sqlite3changeset_old);
        return found ? std::optional<std::int64_t>(sqlite3_value_int64(found)) : std::nullopt;
    }
    std::optional<std::string> old_text(int column) const
    {
        return m_operation == SQLITE_INSERT ? std::nullopt : text_in(value(column, sqlite3changeset_old));
    }
    std::optional<std::string> new_text(int column) const
    {
        return m_operation == SQLITE_DELETE ? std::nullopt : text_in(value(column, sqlite3changeset_new));
    }

private:
    using Getter = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

    sqlite3_value* value(int column, Getter get) const
    {
        sqlite3_value* found = nullptr;
        return column < m_columns && get(m_at, column, &found) == SQLITE_OK ? found : nullptr;
    }

    static std::optional<std::string> text_in(sqlite3_value* value)
    {
        if (!value || sqlite3_value_type(value) != SQLITE_TEXT)
            return std::nullopt;
        const auto* const bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }

    sqlite3_changeset_iter* m_at;
    std::string m_table;
    int m_columns = 0;
    int m_operation = 0;
};

void for_each_change(const std::string& changeset, Way way, const std::function<void(const RowChange&)>& visit)
{
    sqlite3_changeset_iter* at = nullptr;
    const int flags = way == Way::Back ? SQLITE_CHANGESETSTART_INVERT : 0;
    if (sqlite3changeset_start_v2(&at, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data()), flags) != SQLITE_OK)
        return;
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> owner(at, sqlite3changeset_finalize);
    while (sqlite3changeset_next(at) == SQLITE_ROW)
        visit(RowChange(at));
}

// Where a row of a table names its comment; -1: in none.
int comment_column(std::string_view table)
{
    if (table == "comments")
        return 0;
    const bool second = table == "annotations" || table == "current_labels" || table == "splits" || table == "scores";
    return second ? 1 : -1;
}

constexpr int comment_external_id = 2;
constexpr int comment_text = 3;
constexpr int comment_hash = 5;
constexpr int comment_metadata = 6;
constexpr int split_name = 2;

void follow_comments(Project& project, const std::string& changeset, Way way, std::set<std::int64_t>& comments)
{
    CommentIndex index(project);
    for_each_change(changeset, way, [&](const RowChange& change) {
        const int column = comment_column(change.table());
        const std::optional<std::int64_t> comment = column < 0 ? std::nullopt : change.number(column);
        if (!comment)
            return;
        comments.insert(*comment);
        if (change.table() != "comments")
            return;
        index.remove(*comment, {change.old_text(comment_text), change.old_text(comment_hash), change.old_text(comment_metadata),
                               change.old_text(comment_external_id)});
        index.add(*comment, {change.new_text(comment_text), change.new_text(comment_hash), change.new_text(comment_metadata),
                               change.new_text(comment_external_id)});
    });
}

int is_recorded(void*, const char* table)
{
    const auto all = recorded_tables();
    return std::any_of(all.begin(), all.end(), [table](const char* name) { return std::strcmp(name, table) == 0; }) ? 1 : 0;
}

int give_up(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

bool is_of_the_machine(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_READONLY:
        return true;
    default:
        return false;
    }
}

}

bool apply_changeset(Project& project, const std::string& changeset, Way way, std::set<std::int64_t>& comments)
{
    if (changeset.empty())
        return true;
    if (!is_changeset(project, changeset))
        return false;
    const int flags = way == Way::Back ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    const int code = sqlite3changeset_apply_v2(project.database().getHandle(), static_cast<int>(changeset.size()),
                                               const_cast<char*>(changeset.data()), is_recorded, give_up, nullptr, nullptr, nullptr, flags);
    if (is_of_the_machine(code))
        project.throw_as_error(SQLite::Exception("the changes could not be undone", code));
    if (code != SQLITE_OK)
        return false;
    project.guarded([&] { follow_comments(project, changeset, way, comments); });
    return true;
}

bool changes_test_part(Project& project, const std::string& changeset, std::int64_t task_id)
{
    if (!is_changeset(project, changeset))
        return false; // and it will not be applied
    bool found = false;
    for_each_change(changeset, Way::Forth, [&](const RowChange& change) {
        if (change.table() == "splits" && change.number(0) == task_id)
            found = found || change.old_text(split_name) == "test" || change.new_text(split_name) == "test";
    });
    return found;
}

}
