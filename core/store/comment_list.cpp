#include "store/comment_list.h"

#include "store/chosen_comments.h"
#include "store/comment_words.h"
#include "store/list_query.h"
#include "store/metadata_order.h"
#include "store/statement_stop.h"

#include <algorithm>
#include <array>

namespace winnow {
namespace {

constexpr std::int64_t few = 10000;                  // comments that are looked up and sorted one by one
constexpr std::int64_t everything = std::int64_t{1} << 62;

// Rows to be walked along in the order asked for.
struct Walk {
    Sql from;                // "... WHERE ..."
    std::string id;          // the column that names the comment
    std::string order;       // "ORDER BY ..."
    bool by_comment = false; // along the comments themselves, by id
};

class CommentSearch {
public:
    CommentSearch(Project& project, std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order, std::int64_t limit)
        : m_project(project), m_task(task_id), m_filter(filter), m_order(order), m_limit(limit > 0 ? limit : everything),
          m_words(match_expression(filter.words)), m_direction(order.direction == Direction::Ascending ? " ASC" : " DESC"), m_chosen(project)
    {
        add_metadata_value(project);
    }

    std::vector<std::int64_t> run()
    {
        if (const auto candidates = few_candidates())
            return among(*candidates);
        if (m_filter.ids)
            m_chosen.keep(*m_filter.ids);
        if (m_order.key == OrderKey::Metadata)
            return along_metadata();
        return walk(walks());
    }

private:
    // Which comments can be in the list at all, where one of the filters says so and they are few.
    std::optional<std::vector<std::int64_t>> few_candidates()
    {
        if (m_filter.ids && static_cast<std::int64_t>(m_filter.ids->size()) <= few)
            return m_filter.ids;
        for (const Sql& source : sources()) {
            std::vector<std::int64_t> ids = ids_of(m_project, source + Sql(" LIMIT ?", {few + 1}));
            if (static_cast<std::int64_t>(ids.size()) <= few)
                return ids;
        }
        return std::nullopt;
    }

    std::vector<Sql> sources() const
    {
        std::vector<Sql> all;
        if (!m_filter.label.empty())
            all.emplace_back("SELECT comment FROM current_labels WHERE task = ? AND kind = 'label' AND label = ?", std::vector<Sql::Value>{m_task, m_filter.label});
        if (m_filter.state && *m_filter.state != LabelState::Unlabelled)
            all.emplace_back("SELECT comment FROM current_labels WHERE task = ? AND kind = ?", std::vector<Sql::Value>{m_task, kind_of(*m_filter.state)});
        if (m_filter.split && *m_filter.split != Split::None)
            all.emplace_back("SELECT comment FROM splits WHERE task = ? AND split = ?", std::vector<Sql::Value>{m_task, to_string(*m_filter.split)});
        if (m_filter.run)
            all.emplace_back("SELECT comment FROM scores WHERE run = ?", std::vector<Sql::Value>{m_filter.run->run});
        if (m_filter.import_id)
            all.emplace_back("SELECT id FROM comments WHERE import = ?", std::vector<Sql::Value>{*m_filter.import_id});
        // A beginning of a word is looked up in full, however few are asked for: not where the walk does it again.
        if (!m_words.empty() && !(all.empty() && m_order.key == OrderKey::Id))
            all.emplace_back("SELECT rowid FROM comment_words WHERE comment_words MATCH ?", std::vector<Sql::Value>{m_words});
        return all;
    }

    static std::string kind_of(LabelState state)
    {
        return state == LabelState::Labelled ? "label" : state == LabelState::Skipped ? "skip" : "unsure";
    }

    // The candidates that all the filters let through, in order.
    std::vector<std::int64_t> among(const std::vector<std::int64_t>& candidates)
    {
        const std::string id = "j.value";
        Sql query(" FROM json_each(?) AS j WHERE EXISTS (SELECT 1 FROM comments WHERE id = j.value)", {as_json(candidates)});
        query += conditions(m_project, m_task, m_filter, id);
        if (!m_words.empty())
            query += Sql(" AND j.value IN (SELECT rowid FROM comment_words WHERE comment_words MATCH ?)", {m_words});
        if (m_order.key == OrderKey::Metadata)
            return first_of(ids_by_metadata(m_project, m_order.metadata_key, m_order.direction, ids_of(m_project, Sql("SELECT DISTINCT j.value") + query)));
        return ids_of(m_project, Sql("SELECT DISTINCT j.value") + query + " " + looked_up_order(m_task, m_order, id) + Sql(" LIMIT ?", {m_limit}));
    }

    std::vector<std::int64_t> first_of(std::vector<std::int64_t> ids) const
    {
        if (static_cast<std::int64_t>(ids.size()) > m_limit)
            ids.resize(static_cast<std::size_t>(m_limit));
        return ids;
    }

    // Piece by piece, so that the first page does not wait for all.
    std::vector<std::int64_t> along_metadata()
    {
        choose_words();
        const std::vector<std::int64_t> order = ids_by_metadata(m_project, m_order.metadata_key, m_order.direction);
        const std::span<const std::int64_t> all(order);
        std::vector<std::int64_t> found;
        for (std::size_t at = 0; at < all.size() && static_cast<std::int64_t>(found.size()) < m_limit; at += few) {
            const auto piece = all.subspan(at, std::min<std::size_t>(few, all.size() - at));
            const std::vector<std::int64_t> some = filtered(piece);
            found.insert(found.end(), some.begin(), some.end());
        }
        return first_of(std::move(found));
    }

    std::vector<std::int64_t> filtered(std::span<const std::int64_t> piece)
    {
        const Sql all = conditions(m_project, m_task, m_filter, "j.value") + m_chosen.condition("j.value");
        if (all.text.empty())
            return {piece.begin(), piece.end()};
        return ids_of(m_project, Sql("SELECT j.value FROM json_each(?) AS j WHERE 1", {as_json(piece)}) + all + " ORDER BY j.key");
    }

    void choose_words()
    {
        if (!m_words.empty())
            m_chosen.keep(ids_of(m_project, {"SELECT rowid FROM comment_words WHERE comment_words MATCH ?", {m_words}}));
    }

    std::vector<std::int64_t> walk(const std::vector<Walk>& walks)
    {
        std::vector<std::int64_t> found;
        for (const Walk& walk : walks) {
            const std::int64_t missing = m_limit - static_cast<std::int64_t>(found.size());
            if (missing == 0)
                break;
            const std::vector<std::int64_t> some = walk.by_comment && m_limit == everything ? all_along_comments(walk) : along(walk, missing);
            found.insert(found.end(), some.begin(), some.end());
        }
        return found;
    }

    Sql where(const std::string& id) { return conditions(m_project, m_task, m_filter, id) + m_chosen.condition(id); }

    std::vector<std::int64_t> along(const Walk& walk, std::int64_t limit)
    {
        return ids_of(m_project, Sql("SELECT " + walk.id + " FROM ") + walk.from + where(walk.id) + " " + walk.order + Sql(" LIMIT ?", {limit}));
    }

    // An index is a tenth of the table; what it gives is nearly in order.
    std::vector<std::int64_t> all_along_comments(const Walk& walk)
    {
        Sql from = walk.from;
        from.text.replace(from.text.find("comments AS c"), std::string("comments AS c").size(), "comments AS c INDEXED BY comments_by_import");
        std::vector<std::int64_t> ids = ids_of(m_project, Sql("SELECT c.id FROM ") + from + where("c.id"));
        if (!std::ranges::is_sorted(ids))
            std::ranges::sort(ids);
        if (m_order.direction == Direction::Descending)
            std::ranges::reverse(ids);
        return ids;
    }

    std::string order_by(const std::string& first, const std::string& id = {}) const
    {
        return "ORDER BY " + first + m_direction + (id.empty() ? "" : ", " + id + m_direction);
    }

    // Comments that something is not known of: last.
    Walk rest(const Sql& known) const { return {Sql("comments AS c WHERE NOT EXISTS (") + known + ")", "c.id", order_by("c.id"), true}; }

    std::vector<Walk> walks()
    {
        if (m_order.key == OrderKey::Id)
            return {walk_by_id()};
        choose_words();
        switch (m_order.key) {
        case OrderKey::Length: return {{"comments AS c INDEXED BY comments_by_length WHERE 1", "c.id", order_by("length(c.text)", "c.id")}};
        case OrderKey::Label: return walks_by_label();
        case OrderKey::Split: return walks_by_split();
        case OrderKey::Score: return walks_by_score("positive", "scores_by_score");
        case OrderKey::SelfConfidence: return walks_by_score("self_confidence", "scores_by_self_confidence");
        default: return walks_by_decision();
        }
    }

    // Along what one of the filters has by comment, else along all comments.
    Walk walk_by_id() const
    {
        if (!m_words.empty())
            return {{"comment_words WHERE comment_words MATCH ?", {m_words}}, "comment_words.rowid", order_by("comment_words.rowid")};
        if (!m_filter.label.empty())
            return {{"current_labels AS d INDEXED BY current_labels_by_label WHERE d.task = ? AND d.kind = 'label' AND d.label = ?", {m_task, m_filter.label}},
                    "d.comment", order_by("d.comment")};
        if (m_filter.split && *m_filter.split != Split::None)
            return {{"splits AS d INDEXED BY splits_by_part WHERE d.task = ? AND d.split = ?", {m_task, to_string(*m_filter.split)}},
                    "d.comment", order_by("d.comment")};
        if (m_filter.run)
            return {{"scores AS d WHERE d.run = ?", {m_filter.run->run}}, "d.comment", order_by("d.comment")};
        if (m_filter.import_id)
            return {{"comments AS c INDEXED BY comments_by_import WHERE c.import = ?", {*m_filter.import_id}}, "c.id", order_by("c.id")};
        return {"comments AS c WHERE 1", "c.id", order_by("c.id"), true};
    }

    template <typename Names, typename Make>
    std::vector<Walk> one_each(Names names, Make make) const
    {
        std::vector<Walk> walks;
        for (const char* const name : names)
            walks.push_back(make(name));
        if (m_order.direction == Direction::Descending)
            std::ranges::reverse(walks);
        return walks;
    }

    std::vector<Walk> walks_by_label() const
    {
        std::vector<Walk> walks = one_each(std::array{"label", "skip", "unsure"}, [&](const char* kind) {
            return Walk{{"current_labels AS d INDEXED BY current_labels_by_label WHERE d.task = ? AND d.kind = ?", {m_task, kind}},
                        "d.comment", order_by("d.label", "d.comment")};
        });
        walks.push_back(rest({"SELECT 1 FROM current_labels AS n WHERE n.task = ? AND n.comment = c.id AND n.kind <> 'cleared'", {m_task}}));
        return walks;
    }

    std::vector<Walk> walks_by_split() const
    {
        std::vector<Walk> walks = one_each(std::array{"train", "validation", "test"}, [&](const char* part) {
            return Walk{{"splits AS d INDEXED BY splits_by_part WHERE d.task = ? AND d.split = ?", {m_task, part}}, "d.comment", order_by("d.comment")};
        });
        walks.push_back(rest({"SELECT 1 FROM splits AS n WHERE n.task = ? AND n.comment = c.id", {m_task}}));
        return walks;
    }

    std::vector<Walk> walks_by_score(const std::string& column, const std::string& index) const
    {
        return {{{"scores AS d INDEXED BY " + index + " WHERE d.run = ? AND d." + column + " IS NOT NULL", {m_order.run}},
                 "d.comment", order_by("d." + column, "d.comment")},
                rest({"SELECT 1 FROM scores AS n WHERE n.run = ? AND n.comment = c.id AND n." + column + " IS NOT NULL", {m_order.run}})};
    }

    std::vector<Walk> walks_by_decision() const
    {
        return {{{"annotations AS a NOT INDEXED WHERE a.task = ? AND EXISTS (SELECT 1 FROM current_labels AS n WHERE n.task = a.task AND "
                  "n.comment = a.comment AND n.annotation = a.id AND n.kind <> 'cleared')", {m_task}},
                 "a.comment", order_by("a.id")},
                rest({"SELECT 1 FROM current_labels AS n WHERE n.task = ? AND n.comment = c.id AND n.kind <> 'cleared'", {m_task}})};
    }

    Project& m_project;
    std::int64_t m_task;
    const CommentFilter& m_filter;
    const CommentOrder& m_order;
    std::int64_t m_limit;
    std::string m_words; // as a MATCH expression
    std::string m_direction;
    ChosenComments m_chosen;
};

}

std::vector<std::int64_t> matching_ids(Project& project, std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order,
                                       std::int64_t limit, const ShouldStop& should_stop)
{
    const StatementStop stop(project, should_stop);
    return project.guarded([&] { return CommentSearch(project, task_id, filter, order, limit).run(); });
}

}
