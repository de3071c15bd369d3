#include "store/batch_insert.h"

#include "store/comma_list.h"
#include "store/rewind.h"

namespace winnow {
namespace {

std::string repeated(const std::string& part, std::size_t times)
{
    return comma_list(std::vector<std::string>(times, part));
}

}

BatchInsert::BatchInsert(Project& project, const std::string& table, const std::vector<std::string>& columns, RowIds ids, std::size_t rows_at_once)
    : m_project(project), m_ids(ids), m_into(table + " (" + (ids == RowIds::Given ? "id, " : "") + comma_list(columns) + ")"),
      m_columns(columns.size() + (ids == RowIds::Given ? 1 : 0)), m_values(m_columns * rows_at_once), m_insert_all(insert_of(rows_at_once))
{
}

SQLite::Statement BatchInsert::insert_of(std::size_t rows) const
{
    const std::string row = "(" + repeated("?", m_columns) + ")";
    return m_project.guarded([&] { return SQLite::Statement(m_project.database(), "INSERT INTO " + m_into + " VALUES " + repeated(row, rows)); });
}

void BatchInsert::put(std::int64_t value)
{
    Value& place = m_values[m_filled++];
    place.kind = Value::Kind::Integer;
    place.integer = value;
}

void BatchInsert::put(double value)
{
    Value& place = m_values[m_filled++];
    place.kind = Value::Kind::Real;
    place.real = value;
}

void BatchInsert::put(std::string_view text)
{
    Value& place = m_values[m_filled++];
    place.kind = Value::Kind::Text;
    place.text.assign(text);
}

void BatchInsert::put(const Bytes& bytes)
{
    put(bytes.bytes);
    m_values[m_filled - 1].kind = Value::Kind::Bytes;
}

void BatchInsert::finish()
{
    if (m_filled == 0)
        return;
    SQLite::Statement insert_one = insert_of(1);
    for (std::size_t first = 0; first < m_filled; first += m_columns)
        write(insert_one, first, m_columns);
    m_filled = 0;
}

void BatchInsert::write_all()
{
    m_filled = 0; // also where that fails
    write(m_insert_all, 0, m_values.size());
}

void BatchInsert::write(SQLite::Statement& statement, std::size_t first, std::size_t count)
{
    m_project.guarded([&] {
        const Rewind rewind(statement);
        for (std::size_t i = 0; i < count; ++i) {
            const Value& value = m_values[first + i];
            const int place = static_cast<int>(i) + 1;
            switch (value.kind) {
            case Value::Kind::Null:
                break; // what is not bound
            case Value::Kind::Integer:
                statement.bind(place, value.integer);
                break;
            case Value::Kind::Real:
                statement.bind(place, value.real);
                break;
            case Value::Kind::Text:
                statement.bindNoCopy(place, value.text);
                break;
            case Value::Kind::Bytes:
                statement.bindNoCopy(place, value.text.data(), static_cast<int>(value.text.size()));
                break;
            }
        }
        statement.exec();
    });
}

}
