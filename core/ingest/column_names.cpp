#include "ingest/column_names.h"

#include "ingest/own_columns.h"
#include "ingest/white_space.h"

#include <unordered_map>
#include <unordered_set>

namespace winnow {

namespace {

std::string numbered_name(std::size_t index)
{
    return "column " + std::to_string(index + 1);
}

}

std::vector<std::string> names_of_header(const std::vector<std::optional<std::string>>& cells)
{
    std::vector<std::string> raw;
    for (const std::optional<std::string>& cell : cells)
        raw.push_back(cell.value_or(""));
    const bool is_own = own_file(raw) != OwnFile::None; // whose names come back as they were

    std::vector<std::string> names;
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, std::size_t> count;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string name = is_own ? raw[i] : trimmed(raw[i]);
        if (name.empty())
            name = numbered_name(i);
        std::string unique = name;
        while (!taken.insert(unique).second)
            unique = name + " (" + std::to_string(++count.try_emplace(name, 1).first->second) + ")";
        names.push_back(std::move(unique));
    }
    return names;
}

std::vector<std::string> numbered_names(std::size_t count)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(numbered_name(i));
    return names;
}

}
