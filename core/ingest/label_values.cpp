#include "ingest/label_values.h"

#include "common/error.h"
#include "ingest/label_rule.h"

#include <algorithm>
#include <unordered_map>

namespace winnow {

namespace {

constexpr std::size_t most_numbers = 1'000'000;

std::size_t place_of(const std::vector<std::string>& columns, const std::string& column)
{
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

std::vector<std::pair<std::string, std::int64_t>> by_frequency(const std::unordered_map<std::string, std::int64_t>& counts)
{
    std::vector<std::pair<std::string, std::int64_t>> list(counts.begin(), counts.end());
    std::sort(list.begin(), list.end(), [](const auto& one, const auto& other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    return list;
}

}

LabelValues label_values(const std::filesystem::path& path, const FileShape& shape, const std::string& column, std::size_t most_different,
                         const std::function<bool()>& should_stop)
{
    LabelValues values;
    std::unordered_map<std::string, std::int64_t> counts;
    const auto reader = RecordReader::open(path, shape);
    Record record;
    while (reader->next(record)) {
        if (should_stop && should_stop())
            throw Error(ErrorKind::Cancelled, "The reading was cancelled.");
        const std::string* cell = record.value(place_of(reader->columns(), column));
        if (record.refused() || !cell || cell->empty())
            continue;
        ++values.rows;
        if (const auto number = number_of(*cell); number && values.numbers.size() < most_numbers)
            values.numbers.push_back(*number);
        if (counts.contains(*cell) || counts.size() < most_different)
            ++counts[*cell];
        else
            values.more = true;
    }
    values.cells = by_frequency(counts);
    return values;
}

}
