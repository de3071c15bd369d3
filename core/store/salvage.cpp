#include "store/salvage.h"

#include "common/error.h"
#include "store/comma_list.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace winnow {
namespace {

constexpr std::int64_t before_all = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t longest_leap = std::int64_t{1} << 40;
// So many rows one after the other that the copy has already, or that break its rules, are pages that lead back to others:
// of these there is no end.
constexpr int most_refused_in_turn = 1000;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepared(SQLite::Database& database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw SQLite::Exception(database.getHandle());
    return Statement(statement);
}

bool is_damage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

bool is_there_already(int code)
{
    return code == SQLITE_CONSTRAINT_ROWID || code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

class TableSalvage {
public:
    TableSalvage(SQLite::Database& from, SQLite::Database& to, const SalvagedTable& table, const ShouldStop& should_stop)
        : m_from(from), m_to(to), m_table(table), m_should_stop(should_stop)
    {
        // NOT INDEXED: a row is read where it lies, not where an index says that it lies.
        const std::string of_first = table.first_key.empty() ? "" : table.first_key + " = ?2 AND ";
        const std::string unindexed = table.first_key.empty() ? " NOT INDEXED" : "";
        m_select = prepared(from, "SELECT " + table.key + ", " + comma_list(table.columns) + " FROM " + table.name + unindexed + " WHERE " + of_first + table.key + " > ?1 ORDER BY "
                                      + table.key);
        std::string places;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            places += i == 0 ? "?" : ", ?";
        m_insert = prepared(to, "INSERT INTO " + table.name + " (" + comma_list(table.columns) + ") VALUES (" + places + ")");
    }

    Salvage all()
    {
        if (m_table.first_key.empty())
            copy_all();
        else
            for (const std::int64_t first : first_keys())
                copy_of(first);
        m_salvage.counted = counted();
        return m_salvage;
    }

private:
    void copy_of(std::int64_t first)
    {
        sqlite3_bind_int64(m_select.get(), 2, first);
        copy_all();
    }

    void copy_all()
    {
        std::int64_t last = before_all;
        while (!copy_from(last)) {
            m_salvage.met_damage = true;
            if (!m_table.is_number)
                return;
            const std::optional<std::int64_t> next = leap(last);
            if (!next)
                return;
            last = *next;
        }
    }

    // Copies the rows after `last`, which becomes the highest key; false where a page cannot be read.
    bool copy_from(std::int64_t& last)
    {
        sqlite3_reset(m_select.get());
        sqlite3_bind_int64(m_select.get(), 1, last);
        int code = SQLITE_ROW;
        for (int refused = 0; refused < most_refused_in_turn && (code = sqlite3_step(m_select.get())) == SQLITE_ROW;) {
            last = std::max<std::int64_t>(last, sqlite3_column_int64(m_select.get(), 0)); // rows of a damaged page lie in any order
            refused = insert() ? 0 : refused + 1;
        }
        sqlite3_reset(m_select.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            check_code(m_from, code);
        return code == SQLITE_DONE;
    }

    // What the statement has in its row goes over as it is; false where the table that takes it refuses it.
    bool insert()
    {
        if (m_should_stop && m_should_stop())
            throw Error(ErrorKind::Cancelled, "The repair was stopped; the copy was not made.");
        for (int column = 0; column < static_cast<int>(m_table.columns.size()); ++column)
            sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(m_select.get(), column + 1));
        const int code = sqlite3_step(m_insert.get());
        sqlite3_reset(m_insert.get());
        const bool is_kept = code == SQLITE_DONE;
        if (!is_kept && (code & 0xff) != SQLITE_CONSTRAINT && (code & 0xff) != SQLITE_MISMATCH)
            throw SQLite::Exception(m_to.getHandle(), code);
        m_salvage.kept += is_kept;
        m_salvage.refused += !is_kept && !is_there_already(sqlite3_extended_errcode(m_to.getHandle()));
        return is_kept;
    }

    bool can_read_after(std::int64_t key)
    {
        sqlite3_reset(m_select.get());
        sqlite3_bind_int64(m_select.get(), 1, key);
        const int code = sqlite3_step(m_select.get());
        const bool is_after = code == SQLITE_DONE || (code == SQLITE_ROW && sqlite3_column_int64(m_select.get(), 0) > key);
        sqlite3_reset(m_select.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            check_code(m_from, code);
        return is_after;
    }

    // The key after which rows can be read again, as little after `last` as can be; none: there is nothing more.
    std::optional<std::int64_t> leap(std::int64_t last)
    {
        const std::int64_t from = last == before_all ? 0 : last;
        std::int64_t too_short = 0;
        std::int64_t far_enough = 1;
        while (!can_read_after(from + far_enough)) {
            too_short = far_enough;
            far_enough *= 2;
            if (far_enough > longest_leap)
                return std::nullopt;
        }
        while (far_enough - too_short > 1) {
            const std::int64_t middle = too_short + (far_enough - too_short) / 2;
            (can_read_after(from + middle) ? far_enough : too_short) = middle;
        }
        return from + far_enough;
    }

    std::vector<std::int64_t> first_keys()
    {
        std::vector<std::int64_t> keys;
        const Statement known = prepared(m_to, m_table.first_keys);
        while (sqlite3_step(known.get()) == SQLITE_ROW)
            keys.push_back(sqlite3_column_int64(known.get(), 0));
        return keys;
    }

    std::optional<std::int64_t> counted()
    {
        if (m_table.counted_by.empty())
            return std::nullopt;
        const Statement query = prepared(m_from, "SELECT count(*) FROM " + m_table.name + " INDEXED BY " + m_table.counted_by);
        const int code = sqlite3_step(query.get());
        if (code == SQLITE_ROW)
            return sqlite3_column_int64(query.get(), 0);
        check_code(m_from, code);
        return std::nullopt;
    }

    static void check_code(SQLite::Database& database, int code)
    {
        if (!is_damage(code))
            throw SQLite::Exception(database.getHandle(), code);
    }

    SQLite::Database& m_from;
    SQLite::Database& m_to;
    const SalvagedTable& m_table;
    const ShouldStop& m_should_stop;
    Statement m_select;
    Statement m_insert;
    Salvage m_salvage;
};

}

Salvage salvage_table(SQLite::Database& from, SQLite::Database& to, const SalvagedTable& table, const ShouldStop& should_stop)
{
    return TableSalvage(from, to, table, should_stop).all();
}

}
