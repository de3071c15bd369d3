#include "store/metadata_order.h"

#include "store/counters.h"
#include "store/list_query.h"
#include "store/metadata_value.h"

#include <algorithm>
#include <deque>
#include <memory>

namespace winnow {

struct SortedIds {
    std::vector<std::int64_t> ids; // ascending, those without a value last
    std::size_t with_value = 0;

    std::vector<std::int64_t> in(Direction direction) const
    {
        std::vector<std::int64_t> directed = ids;
        if (direction == Direction::Descending) {
            const auto without = directed.begin() + static_cast<std::ptrdiff_t>(with_value);
            std::reverse(directed.begin(), without);
            std::reverse(without, directed.end());
        }
        return directed;
    }
};

// What was found, and of which state of the comments it is.
class MetadataOrders {
public:
    struct Order {
        std::string key;
        std::int64_t newest_comment;
        std::int64_t edits;
        SortedIds sorted;
    };
    std::deque<Order> orders;
};

namespace {

constexpr std::size_t orders_kept = 4;

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

    SortedIds sorted()
    {
        std::ranges::sort(m_with, [](const Entry& one, const Entry& other) {
            return one.first < other.first || (!(other.first < one.first) && one.second < other.second);
        });
        std::ranges::sort(m_without);
        SortedIds sorted{.with_value = m_with.size()};
        sorted.ids.reserve(m_with.size() + m_without.size());
        for (const Entry& entry : m_with)
            sorted.ids.push_back(entry.second);
        sorted.ids.insert(sorted.ids.end(), m_without.begin(), m_without.end());
        return sorted;
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
    const std::int64_t newest = project.database().execAndGet("SELECT coalesce(max(id), 0) FROM comments").getInt64();
    const std::int64_t edits = counter(project, comment_edits);
    std::shared_ptr<MetadataOrders>& memory = project.metadata_orders();
    if (!memory)
        memory = std::make_shared<MetadataOrders>();
    std::erase_if(memory->orders, [&](const auto& order) { return order.newest_comment != newest || order.edits != edits; });
    for (const MetadataOrders::Order& order : memory->orders)
        if (order.key == key)
            return order.sorted.in(direction);
    MetadataSorter sorter(key);
    SQLite::Statement rows(project.database(), "SELECT id, metadata FROM comments");
    sorter.take(rows);
    memory->orders.push_front({key, newest, edits, sorter.sorted()});
    if (memory->orders.size() > orders_kept)
        memory->orders.pop_back();
    return memory->orders.front().sorted.in(direction);
}

std::vector<std::int64_t> ids_by_metadata(Project& project, const std::string& key, Direction direction, std::span<const std::int64_t> ids)
{
    MetadataSorter sorter(key);
    SQLite::Statement rows(project.database(), "SELECT c.id, c.metadata FROM json_each(?) AS j CROSS JOIN comments AS c ON c.id = j.value");
    rows.bind(1, as_json(ids));
    sorter.take(rows);
    return sorter.sorted().in(direction);
}

}
