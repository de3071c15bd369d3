#include "ingest/contradictions.h"

#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

#include <array>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::array<const char*, 3> names = {"skip", "update", "keep"}; // of Duplicates

Duplicates duplicates_of(const std::string& name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == names[i])
            return static_cast<Duplicates>(i);
    return Duplicates::Skip;
}

std::optional<std::int64_t> number_of(const SQLite::Column& column)
{
    return column.isInteger() ? std::optional(column.getInt64()) : std::nullopt;
}

}

nlohmann::json as_json(const std::vector<Contradiction>& contradictions)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Contradiction& one : contradictions)
        list.push_back({{"line", one.line},
                        {"comment", one.comment},
                        {"label", one.label},
                        {"other_label", one.other_label},
                        {"other_line", one.other_line ? nlohmann::json(*one.other_line) : nlohmann::json()},
                        {"duplicates", names[static_cast<std::size_t>(one.duplicates)]}});
    return list;
}

std::vector<FileContradiction> contradictions_of(Project& project, std::int64_t comment)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(),
                                "SELECT i.file_name, c.value ->> '$.line', c.value ->> '$.label', c.value ->> '$.other_label', c.value ->> '$.other_line', "
                                "c.value ->> '$.duplicates' FROM imports AS i, "
                                "json_each(CASE WHEN json_valid(i.summary) THEN i.summary ELSE '{}' END, '$.contradictions') AS c "
                                "WHERE c.type = 'object' AND c.value ->> '$.comment' = ? ORDER BY i.id, c.key");
        query.bind(1, comment);
        std::vector<FileContradiction> all;
        while (query.executeStep())
            all.push_back({text_of(query.getColumn(0)),
                           {query.getColumn(1).getInt64(), comment, text_of(query.getColumn(2)), text_of(query.getColumn(3)),
                            number_of(query.getColumn(4)), duplicates_of(text_of(query.getColumn(5)))}});
        return all;
    });
}

}
