#pragma once

#include "store/list_query.h"
#include "store/typed_words.h"

#include <string>
#include <vector>

namespace winnow {

// Rows to be walked along in the order asked for.
struct Walk {
    Sql from;                // "... WHERE ..."
    std::string id;          // the column that names the comment
    std::string order;       // "ORDER BY ..."
    bool by_comment = false; // along the comments themselves, by id
    bool is_rest = false;    // all comments that the walks before it do not have
};

// How the comments of a list are come by in its order, along an index, so that the first page costs little more than its rows:
// what is not indexed is then asked of each comment.
class ListWalks {
public:
    // `first_missing`: of the CommentIndex.
    ListWalks(std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order, const TypedWords& words,
              std::optional<std::int64_t> first_missing);

    // One after the other they have all comments that the filter lets through; not in an order that is
    // not indexed yet.
    std::vector<Walk> all() const;
    // The same, as if there were no words.
    std::vector<Walk> without_words() const;
    // By the id, whatever the order and the words.
    Walk by_id() const;

private:
    std::string order_by(const std::string& first, const std::string& id = {}) const;
    Walk rest(const Sql& known) const;
    std::vector<Walk> by_words() const;
    std::vector<Walk> by_label() const;
    std::vector<Walk> by_split() const;
    std::vector<Walk> by_score(const std::string& column, const std::string& index) const;
    std::vector<Walk> by_metadata() const;
    std::vector<Walk> by_decision() const;

    template <typename Names, typename Make>
    std::vector<Walk> one_each(Names names, Make make) const;

    std::int64_t m_task;
    const CommentFilter& m_filter;
    const CommentOrder& m_order;
    const TypedWords& m_words;
    std::optional<std::int64_t> m_first_missing;
    std::string m_direction;
};

}
