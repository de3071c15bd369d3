#include "store/comment_thread.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <nlohmann/json.hpp>
#include <string_view>

namespace winnow {

namespace {

constexpr std::int64_t most_comments = 100;
constexpr std::array<std::string_view, 10> names = {"thread",     "thread_id",     "threadid", "conversation", "conversation_id",
                                                   "discussion", "discussion_id", "topic",    "post_id",      "parent_id"};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

}

std::optional<MetadataFilter> thread_of(const CommentRow& row)
{
    const nlohmann::json metadata = nlohmann::json::parse(row.metadata, nullptr, false);
    if (!metadata.is_object())
        return std::nullopt;
    for (const std::string_view name : names)
        for (const auto& [key, value] : metadata.items())
            if (lower(key) == name && !value.is_null() && value != "")
                return MetadataFilter{key, value.is_string() ? value.get<std::string>() : value.dump()};
    return std::nullopt;
}

std::vector<CommentRow> comments_of_thread(Project& project, std::int64_t task, std::int64_t run, const MetadataFilter& thread, const ShouldStop& should_stop)
{
    return comment_rows(project, task, run, matching_ids(project, task, {.metadata = {thread}}, {}, most_comments, should_stop));
}

}
