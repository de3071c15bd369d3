#include "store/counters.h"

#include "store/rewind.h"

#include <algorithm>

namespace winnow {

std::int64_t counter(Project& project, const std::string& name)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT value FROM counters WHERE name = ?");
        query.bind(1, name);
        return query.executeStep() ? query.getColumn(0).getInt64() : std::int64_t{0};
    });
}

void raise_counter(Project& project, const std::string& name, std::int64_t value)
{
    project.guarded([&] {
        SQLite::Statement raise(project.database(), "INSERT INTO counters (name, value) VALUES (?, ?) "
                                                    "ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)");
        raise.bind(1, name);
        raise.bind(2, value);
        raise.exec();
    });
}

RowNumbers::RowNumbers(Project& project, const std::string& table, Counting counting)
    : m_project(project), m_counter(table + " given"),
      m_floor(project.guarded([&] { return SQLite::Statement(project.database(), "SELECT value FROM counters WHERE name = ?"); })),
      m_highest(project.guarded([&] { return SQLite::Statement(project.database(), "SELECT coalesce(max(id), 0) FROM " + table); }))
{
    if (counting == Counting::Together)
        return;
    m_project.guarded([&] {
        const std::int64_t there = highest();
        m_last = std::max(counter(m_project, m_counter), there);
        m_are_own = *m_last == there;
    });
}

std::int64_t RowNumbers::highest()
{
    const Rewind rewind(m_highest);
    m_highest.executeStep();
    return m_highest.getColumn(0).getInt64();
}

std::optional<std::int64_t> RowNumbers::next()
{
    if (m_last)
        return ++*m_last;
    return m_project.guarded([&]() -> std::optional<std::int64_t> {
        const Rewind rewind(m_floor);
        m_floor.bindNoCopy(1, m_counter);
        if (!m_floor.executeStep())
            return std::nullopt;
        return std::max(m_floor.getColumn(0).getInt64(), highest()) + 1;
    });
}

void RowNumbers::keep_given()
{
    m_project.guarded([&] { raise_counter(m_project, m_counter, highest()); });
}

}
