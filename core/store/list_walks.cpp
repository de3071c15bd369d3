#include "store/list_walks.h"

#include <algorithm>
#include <array>

namespace winnow {

ListWalks::ListWalks(std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order, const TypedWords& words,
                     std::optional<std::int64_t> first_missing)
    : m_task(task_id), m_filter(filter), m_order(order), m_words(words), m_first_missing(first_missing),
      m_direction(order.direction == Direction::Ascending ? " ASC" : " DESC")
{
}

std::vector<Walk> ListWalks::all() const
{
    return m_order.key == OrderKey::Id && !m_words.empty() ? by_words() : without_words();
}

std::vector<Walk> ListWalks::without_words() const
{
    switch (m_order.key) {
    case OrderKey::Id: return {by_id()};
    case OrderKey::Length: return {{"comment_lengths AS d WHERE 1", "d.comment", order_by("d.length", "d.comment")}};
    case OrderKey::Label: return by_label();
    case OrderKey::Split: return by_split();
    case OrderKey::Score: return by_score("positive", "scores_by_score");
    case OrderKey::SelfConfidence: return by_score("self_confidence", "scores_by_self_confidence");
    case OrderKey::Metadata: return by_metadata();
    case OrderKey::Decided: break;
    }
    return by_decision();
}

std::string ListWalks::order_by(const std::string& first, const std::string& id) const
{
    return "ORDER BY " + first + m_direction + (id.empty() ? "" : ", " + id + m_direction);
}

// Comments that something is not known of: last.
Walk ListWalks::rest(const Sql& known) const
{
    return {Sql("comments AS c WHERE NOT EXISTS (") + known + ")", "c.id", order_by("c.id"), true, true};
}

// Along what one of the filters has by comment, else along all comments.
Walk ListWalks::by_id() const
{
    if (!m_filter.label.empty())
        return {{"current_labels AS d INDEXED BY current_labels_by_label WHERE d.task = ? AND d.kind = 'label' AND d.label = ?", {m_task, m_filter.label}},
                "d.comment", order_by("d.comment")};
    if (m_filter.split && *m_filter.split != Split::None)
        return {{"splits AS d INDEXED BY splits_by_part WHERE d.task = ? AND d.split = ?", {m_task, to_string(*m_filter.split)}},
                "d.comment", order_by("d.comment")};
    if (!m_filter.metadata.empty() && !m_first_missing)
        return {indexed_comments(m_filter.metadata.front()), "d.comment", order_by("d.comment")};
    if (m_filter.run)
        return {{"scores AS d WHERE d.run = ?", {m_filter.run->run}}, "d.comment", order_by("d.comment")};
    if (m_filter.import_id)
        return {{"comments AS c INDEXED BY comments_by_import WHERE c.import = ?", {*m_filter.import_id}}, "c.id", order_by("c.id")};
    return {"comments AS c WHERE 1", "c.id", order_by("c.id"), true};
}

// What is not in the index comes after it by its id.
std::vector<Walk> ListWalks::by_words() const
{
    std::vector<Walk> walks = {{{"comment_words WHERE comment_words MATCH ?", {m_words.expression()}}, "comment_words.rowid",
                                order_by("comment_words.rowid")}};
    if (m_first_missing)
        walks.push_back({{"comments AS c WHERE c.id >= ?" + m_words.condition("c.id"), {*m_first_missing}}, "c.id", order_by("c.id")});
    if (m_order.direction == Direction::Descending)
        std::ranges::reverse(walks);
    return walks;
}

template <typename Names, typename Make>
std::vector<Walk> ListWalks::one_each(Names names, Make make) const
{
    std::vector<Walk> walks;
    for (const char* const name : names)
        walks.push_back(make(name));
    if (m_order.direction == Direction::Descending)
        std::ranges::reverse(walks);
    return walks;
}

std::vector<Walk> ListWalks::by_label() const
{
    std::vector<Walk> walks = one_each(std::array{"label", "skip", "unsure"}, [&](const char* kind) {
        return Walk{{"current_labels AS d INDEXED BY current_labels_by_label WHERE d.task = ? AND d.kind = ?", {m_task, kind}},
                    "d.comment", order_by("d.label", "d.comment")};
    });
    walks.push_back(rest({"SELECT 1 FROM current_labels AS n WHERE n.task = ? AND n.comment = c.id AND n.kind <> 'cleared'", {m_task}}));
    return walks;
}

std::vector<Walk> ListWalks::by_split() const
{
    std::vector<Walk> walks = one_each(std::array{"train", "validation", "test"}, [&](const char* part) {
        return Walk{{"splits AS d INDEXED BY splits_by_part WHERE d.task = ? AND d.split = ?", {m_task, part}}, "d.comment", order_by("d.comment")};
    });
    walks.push_back(rest({"SELECT 1 FROM splits AS n WHERE n.task = ? AND n.comment = c.id", {m_task}}));
    return walks;
}

std::vector<Walk> ListWalks::by_score(const std::string& column, const std::string& index) const
{
    return {{{"scores AS d INDEXED BY " + index + " WHERE d.run = ? AND d." + column + " IS NOT NULL", {m_order.run}},
             "d.comment", order_by("d." + column, "d.comment")},
            rest({"SELECT 1 FROM scores AS n WHERE n.run = ? AND n.comment = c.id AND n." + column + " IS NOT NULL", {m_order.run}})};
}

std::vector<Walk> ListWalks::by_metadata() const
{
    return {{{"comment_values AS d WHERE d.name = ?", {m_order.metadata_key}}, "d.comment",
             "ORDER BY d.is_text" + m_direction + ", d.number" + m_direction + ", d.value" + m_direction + ", d.comment" + m_direction},
            rest({"SELECT 1 WHERE metadata_value(c.metadata, ?) IS NOT NULL", {m_order.metadata_key}})};
}

std::vector<Walk> ListWalks::by_decision() const
{
    return {{{"annotations AS a NOT INDEXED WHERE a.task = ? AND EXISTS (SELECT 1 FROM current_labels AS n WHERE n.task = a.task AND "
              "n.comment = a.comment AND n.annotation = a.id AND n.kind <> 'cleared')", {m_task}},
             "a.comment", order_by("a.id")},
            rest({"SELECT 1 FROM current_labels AS n WHERE n.task = ? AND n.comment = c.id AND n.kind <> 'cleared'", {m_task}})};
}

}
