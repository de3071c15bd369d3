#pragma once

#include "store/project.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// Rows for one table, written several by a statement: beginning and ending a statement takes as long as a short row. What is
// added is copied and waits until as many rows have come as are written at once, or for finish().
class BatchInsert {
public:
    static constexpr std::size_t rows_of_an_import = 16; // at once: with more of them nothing is won

    // Own: SQLite numbers the rows itself, each with one more than the highest there is. It does not look then whether a row
    // of the number is there, which takes a tenth of the time of a short row.
    enum class RowIds { Given, Own };

    BatchInsert(Project& project, const std::string& table, const std::vector<std::string>& columns, RowIds ids, std::size_t rows_at_once);

    // The row's id, not looked at where rows get their own (empty: the same for one row); then one value a column:
    // std::int64_t, double, text, Bytes, or an optional one.
    template <typename... Values>
    void add(const std::optional<std::int64_t>& id, const Values&... values)
    {
        if (m_ids == RowIds::Given)
            put(id);
        (put(values), ...);
        if (m_filled == m_values.size())
            write_all();
    }

    struct Bytes {
        std::string_view bytes;
    };

    void finish(); // writes what waits

private:
    struct Value {
        enum class Kind { Null, Integer, Real, Text, Bytes };
        Kind kind = Kind::Null;
        std::int64_t integer = 0;
        double real = 0;
        std::string text; // keeps its room from row to row
    };

    void put(std::int64_t value);
    void put(double value);
    void put(std::string_view text);
    void put(const Bytes& bytes);
    template <typename T>
    void put(const std::optional<T>& value)
    {
        if (value)
            put(*value);
        else
            m_values[m_filled++].kind = Value::Kind::Null;
    }

    SQLite::Statement insert_of(std::size_t rows) const;
    void write_all();
    void write(SQLite::Statement& statement, std::size_t first, std::size_t count);

    Project& m_project;
    RowIds m_ids;
    std::string m_into; // "table (column, ...)"
    std::size_t m_columns;
    std::vector<Value> m_values;
    std::size_t m_filled = 0; // of the values
    SQLite::Statement m_insert_all;
};

}
