// The list by metadata: which there are, the order by their values and the comments that have one.

#include "comment_list_test.h"

#include "store/comment_index.h"
#include "store/labelling.h"
#include "store/metadata_columns.h"
#include "store/undo_log.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

TEST_F(List, MetadataHasItsNamesAndValues)
{
    fill(100);
    add_metadata_columns(project, std::vector<std::string>{"thread", "a"});
    add_metadata_columns(project, std::vector<std::string>{"a", "b"});
    EXPECT_EQ(metadata_keys(project), (std::vector<std::string>{"thread", "a", "b"}));
    const auto values = metadata_values(project, "thread");
    std::int64_t sum = 0;
    for (const auto& [value, number] : values)
        sum += number;
    EXPECT_EQ(sum, std::ranges::count_if(all, [](const Known& one) { return !one.thread.empty(); }));
    EXPECT_GE(values.front().second, values.back().second);
    EXPECT_EQ(metadata_values(project, "thread", 3).size(), 3u);
}

TEST_F(List, OrderByMetadataFollowsWhatIsChanged)
{
    fill(20);
    const CommentOrder order{.key = OrderKey::Metadata, .direction = Direction::Descending, .metadata_key = "thread"};
    matching_ids(project, task, {}, order);
    Comments comments(project);
    Comment changed = comments.get(all[7].id);
    changed.metadata = R"({"thread":"1000"})";
    comments.update(changed, changed.text);
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), all[7].id);
    const std::int64_t added = comments.add({.text = "new", .metadata = R"({"thread":2000})"}, "new");
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), added);
    delete_comments(project, {{added}}, "a");
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), all[7].id);
    undo(project, "a");
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), added);
}

// Numbers by size, then texts whatever their case; of long ones the beginning orders, and the whole is what is asked for.
TEST_F(List, MetadataIsOrderedAndFoundAsItIsIndexedAndAsItIsRead)
{
    task = add_task(project, Task{});
    const std::string longer = std::string(62, 'z') + "\u00fc" + "one"; // its 64th byte is inside a character
    const std::vector<std::string> values = {"b", "10", "B", "9", longer, "a", "1e1", longer + "s", "-2.5", "ä", "b"};
    Comments comments(project);
    for (const std::string& value : values)
        comments.add({.text = "t", .metadata = nlohmann::json{{"k", value}}.dump()}, value);
    comments.add({.text = "none"}, "none");
    const std::vector<std::int64_t> ascending = {9, 4, 2, 7, 6, 1, 3, 11, 5, 8, 10, 12};
    const auto expect_all = [&] {
        EXPECT_EQ(matching_ids(project, task, {}, {.key = OrderKey::Metadata, .metadata_key = "k"}), ascending);
        EXPECT_EQ(matching_ids(project, task, {}, {.key = OrderKey::Metadata, .metadata_key = "k"}, 3), (std::vector<std::int64_t>{9, 4, 2}));
        EXPECT_EQ(matching_ids(project, task, {.metadata = {{"k", "b"}}}), (std::vector<std::int64_t>{1, 11}));
        EXPECT_EQ(matching_ids(project, task, {.metadata = {{"k", "10"}}}), (std::vector<std::int64_t>{2}));
        EXPECT_EQ(matching_ids(project, task, {.metadata = {{"k", longer}}}), (std::vector<std::int64_t>{5}));
        const auto counts = metadata_values(project, "k");
        EXPECT_EQ(counts.size(), 10u);
        EXPECT_EQ(counts.front(), (std::pair<std::string, std::int64_t>("b", 2)));
    };
    expect_all();
    CommentIndex(project).leave_from(1); // as if none were indexed
    expect_all();
}

}
}
