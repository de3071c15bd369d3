#pragma once

#include "store/comment_list.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace winnow {

// A piece of SQL with the values of its question marks.
struct Sql {
    using Value = std::variant<std::int64_t, double, std::string>;

    Sql() = default;
    Sql(const char* words) : text(words) {}
    Sql(std::string words) : text(std::move(words)) {}
    Sql(std::string words, std::vector<Value> given) : text(std::move(words)), values(std::move(given)) {}

    Sql& operator+=(const Sql& more);

    std::string text;
    std::vector<Value> values;
};
Sql operator+(Sql first, const Sql& second);

std::vector<std::int64_t> ids_of(Project& project, const Sql& query); // its first column

// "[1,2,3]", for json_each: a list of ids as a table.
std::string as_json(std::span<const std::int64_t> ids);

// The conditions of a filter but for words, metadata and ids, on the comment that `id` (an SQL expression) names: " AND ...".
Sql conditions(Project& project, std::int64_t task_id, const CommentFilter& filter, const std::string& id);

// "comment_values AS d WHERE ...": the comments of a value by the CommentIndex, where that has all of them. A value that is
// long must be looked at, too: its beginning only is in there.
Sql indexed_comments(const MetadataFilter& metadata);

// The condition that a comment has the value: by the CommentIndex, or by looking at its metadata.
enum class Metadata { Indexed, LookedAt };
Sql on_metadata(const MetadataFilter& metadata, const std::string& id, Metadata where);

// "ORDER BY ..." for comments named by `id`, where each one's place is looked up; not for OrderKey::Metadata.
Sql looked_up_order(std::int64_t task_id, const CommentOrder& order, const std::string& id);

// Makes SQL's metadata_value(metadata, key) known on the connection: the value as the table shows it, NULL without one.
void add_metadata_value(Project& project);

}
