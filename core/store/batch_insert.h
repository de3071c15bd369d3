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

    // `into`: "table (column, ...)", so many columns.
    BatchInsert(Project& project, const std::string& into, std::size_t columns, std::size_t rows_at_once);

    // One value a column: std::int64_t, double, text, Bytes, or an optional one.
    template <typename... Values>
    void add(const Values&... values)
    {
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
    std::string m_into;
    std::size_t m_columns;
    std::vector<Value> m_values;
    std::size_t m_filled = 0; // of the values
    SQLite::Statement m_insert_all;
};

}
