#include "store/changeset_check.h"

#include "store/recording.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {
namespace {

// The format stands in SQLite's sources, at the head of sqlite3session.c.
class ChangesetReader {
public:
    ChangesetReader(Project& project, std::string_view bytes) : m_project(project), m_left(bytes) {}

    bool is_sound()
    {
        while (!m_left.empty())
            if (!(m_left.front() == 'T' ? read_table() : read_change()))
                return false;
        return true;
    }

private:
    // Kinds of a value.
    enum : unsigned char { Unchanged = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };

    std::optional<std::string_view> take(std::uint64_t count)
    {
        if (count > m_left.size())
            return std::nullopt;
        const std::string_view taken = m_left.substr(0, static_cast<std::size_t>(count));
        m_left.remove_prefix(static_cast<std::size_t>(count));
        return taken;
    }

    // Seven bits a byte, the highest bit says that one more follows; lengths here need four bytes at most.
    std::optional<std::uint64_t> take_number()
    {
        std::uint64_t number = 0;
        for (int place = 0; place < 5; ++place) {
            const auto byte = take(1);
            if (!byte)
                return std::nullopt;
            const auto bits = static_cast<unsigned char>(byte->front());
            number = number << 7 | (bits & 0x7f);
            if (bits < 0x80)
                return number;
        }
        return std::nullopt;
    }

    bool read_table()
    {
        take(1);
        const std::optional<std::uint64_t> columns = take_number();
        const auto keys = columns ? take(*columns) : std::nullopt;
        const std::size_t end = keys ? m_left.find('\0') : std::string_view::npos;
        if (end == std::string_view::npos)
            return false;
        const std::string name(*take(end));
        take(1);
        return is_recorded(name) && matches(name, *keys);
    }

    static bool is_recorded(const std::string& name)
    {
        const auto all = recorded_tables();
        return std::ranges::any_of(all, [&](const char* table) { return name == table; });
    }

    // A column's place in the key, 0 for none, is what the file has as one byte of each column. Columns that a later version
    // added stand at the end, and are left as they are.
    bool matches(const std::string& table, std::string_view keys)
    {
        m_is_key.clear();
        SQLite::Statement columns(m_project.database(), "SELECT pk FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(1, table);
        while (columns.executeStep()) {
            const std::size_t column = m_is_key.size();
            const bool is_key = columns.getColumn(0).getInt() > 0;
            if (is_key != (column < keys.size() && keys[column] != 0))
                return false;
            if (column < keys.size())
                m_is_key.push_back(is_key);
        }
        return m_is_key.size() == keys.size();
    }

    bool read_change()
    {
        const auto head = take(2);
        if (!head || m_is_key.empty() || (*head)[1] < 0 || (*head)[1] > 1)
            return false;
        switch (static_cast<unsigned char>(head->front())) {
        case SQLITE_INSERT:
        case SQLITE_DELETE: return read_row(false, false);
        case SQLITE_UPDATE: return read_row(true, false) && read_row(true, true);
        default: return false;
        }
    }

    // Of a change the old values have the key, and the new ones do not.
    bool read_row(bool may_lack, bool without_key)
    {
        for (const bool is_key : m_is_key) {
            const auto kind = take(1);
            if (!kind || !read_value(static_cast<unsigned char>(kind->front())))
                return false;
            const bool lacks = static_cast<unsigned char>(kind->front()) == Unchanged;
            if (lacks && (!may_lack || (is_key && !without_key)))
                return false;
        }
        return true;
    }

    bool read_value(unsigned char kind)
    {
        switch (kind) {
        case Unchanged:
        case Null: return true;
        case Integer:
        case Real: return take(8).has_value();
        case Text:
        case Blob: {
            const std::optional<std::uint64_t> length = take_number();
            return length && take(*length).has_value();
        }
        default: return false;
        }
    }

    Project& m_project;
    std::string_view m_left;
    std::vector<bool> m_is_key; // of the table that is read
};

}

bool is_changeset(Project& project, std::string_view bytes)
{
    return project.guarded([&] { return ChangesetReader(project, bytes).is_sound(); });
}

}
