#include "store/metadata_order.h"

#include "store/list_query.h"
#include "store/metadata_value.h"

#include <algorithm>

namespace winnow {

namespace {

// Takes rows of (id, metadata) into an order.
class MetadataSorter {
public:
    explicit MetadataSorter(const std::string& key) : m_key(key) {}

    void take(SQLite::Statement& rows)
    {
        while (rows.executeStep()) {
            const std::int64_t id = rows.getColumn(0).getInt64();
            const SQLite::Column metadata = rows.getColumn(1);
            if (std::optional<std::string> value = metadata_value({metadata.getText(), static_cast<std::size_t>(metadata.getBytes())}, m_key))
                m_with.emplace_back(MetadataKey(std::move(*value)), id);
            else
                m_without.push_back(id);
        }
    }

    std::vector<std::int64_t> sorted(Direction direction)
    {
        std::ranges::sort(m_with, [](const Entry& one, const Entry& other) {
            return one.first < other.first || (!(other.first < one.first) && one.second < other.second);
        });
        std::ranges::sort(m_without);
        if (direction == Direction::Descending) {
            std::ranges::reverse(m_with);
            std::ranges::reverse(m_without);
        }
        std::vector<std::int64_t> ids;
        ids.reserve(m_with.size() + m_without.size());
        for (const Entry& entry : m_with)
            ids.push_back(entry.second);
        ids.insert(ids.end(), m_without.begin(), m_without.end());
        return ids;
    }

private:
    using Entry = std::pair<MetadataKey, std::int64_t>;

    std::string m_key;
    std::vector<Entry> m_with;
    std::vector<std::int64_t> m_without;
};

}

std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction)
{
    MetadataSorter sorter(key);
    SQLite::Statement rows(project.database(), "SELECT id, metadata FROM comments");
    sorter.take(rows);
    return sorter.sorted(direction);
}

std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction, std::span<const std::int64_t> ids)
{
    MetadataSorter sorter(key);
    SQLite::Statement rows(project.database(), "SELECT c.id, c.metadata FROM json_each(?) AS j CROSS JOIN comments AS c ON c.id = j.value");
    rows.bind(1, as_json(ids));
    sorter.take(rows);
    return sorter.sorted(direction);
}

}
