#include "store/comment_list.h"

#include "store/chosen_comments.h"
#include "store/comment_index.h"
#include "store/list_walks.h"
#include "store/metadata_order.h"
#include "store/statement_stop.h"
#include "store/typed_signs.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace winnow {
namespace {

constexpr std::int64_t few = 10000;                  // comments that are looked up and sorted one by one
constexpr std::int64_t everything = std::int64_t{1} << 62;
constexpr std::int64_t looked_at_for_one = 8;        // comments that have words which are called common, at most
constexpr std::int64_t most_looked_at = 64;          // times the comments wanted, before common words are looked up in their index

class CommentSearch {
public:
    CommentSearch(Project& project, std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order, std::int64_t limit)
        : m_project(project), m_task(task_id), m_filter(filter), m_order(order), m_limit(limit > 0 ? limit : everything),
          m_first_missing(CommentIndex(project).first_missing()), m_words(project, filter.words), m_signs(typed_signs(filter.words)), m_chosen(project),
          m_walks(task_id, filter, order, m_words, m_first_missing)
    {
        add_metadata_value(project);
    }

    std::vector<std::int64_t> run()
    {
        if (const auto& ids = m_filter.ids) {
            if (static_cast<std::int64_t>(ids->size()) <= few)
                return among(*ids);
            m_chosen.keep(*ids);
        }
        if (const auto page = page_of_common_words())
            return *page;
        if (const auto candidates = few_candidates())
            return among(*candidates);
        if (m_order.key != OrderKey::Id)
            choose_words();
        if (!is_order_indexed())
            return along_order();
        return walk(m_walks.all());
    }

private:
    bool is_first_page() const { return m_limit != everything; }
    bool is_order_indexed() const { return !m_first_missing || (m_order.key != OrderKey::Metadata && m_order.key != OrderKey::Length); }

    // Words that many comments have are found on the way sooner than in their index, which gathers all that have a
    // beginning of a word before it names the first. They may be rare where the order begins: the shortest texts have few words.
    std::optional<std::vector<std::int64_t>> page_of_common_words()
    {
        if (m_words.empty() || !is_first_page() || !is_order_indexed() || !are_common())
            return std::nullopt;
        std::vector<std::int64_t> found;
        std::int64_t looks = m_limit * most_looked_at;
        for (const Walk& walk : m_walks.without_words()) {
            const std::vector<std::int64_t> some = with_words(walk, looks, m_limit - std::ssize(found));
            found.insert(found.end(), some.begin(), some.end());
            if (std::ssize(found) == m_limit)
                return found;
            looks -= std::ssize(along(walk, {}, looks));
            if (looks == 0)
                return std::nullopt;
        }
        return found;
    }

    // By the id they come as they came, whatever the order says of their words.
    bool are_common()
    {
        const std::vector<std::int64_t> some = with_words(m_walks.by_id(), m_limit, m_limit);
        return std::ssize(some) * looked_at_for_one >= m_limit;
    }

    // Of the first `looks` comments of a walk, those that the filters let through and that have the words.
    std::vector<std::int64_t> with_words(const Walk& walk, std::int64_t looks, std::int64_t limit)
    {
        const std::string id = "begin.comment";
        return ids_of(m_project, Sql("SELECT " + id + " FROM (SELECT " + walk.id + " AS comment FROM ") + walk.from + " " + walk.order
                                     + Sql(" LIMIT ?) AS begin WHERE 1", {looks}) + where(id) + m_words.condition(id) + Sql(" LIMIT ?", {limit}));
    }

    // Which comments can be in the list at all, where one of the filters says so and they are few.
    std::optional<std::vector<std::int64_t>> few_candidates()
    {
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
        if (!m_first_missing)
            add_indexed(all);
        return all;
    }

    void add_indexed(std::vector<Sql>& all) const
    {
        for (const MetadataFilter& metadata : m_filter.metadata)
            all.push_back(Sql("SELECT d.comment FROM ") + indexed_comments(metadata));
        // A beginning of a word is looked up in full, however few are asked for: not where the walk does it again.
        if (!m_words.empty() && !(all.empty() && m_order.key == OrderKey::Id))
            all.emplace_back("SELECT rowid FROM comment_words WHERE comment_words MATCH ?", std::vector<Sql::Value>{m_words.expression()});
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
        query += where(id) + m_words.condition(id);
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

    // An order that is not indexed yet: piece by piece, so that the first page does not wait for all.
    std::vector<std::int64_t> along_order()
    {
        const std::vector<std::int64_t> order = read_order();
        const std::span<const std::int64_t> all(order);
        std::vector<std::int64_t> found;
        for (std::size_t at = 0; at < all.size() && static_cast<std::int64_t>(found.size()) < m_limit; at += few) {
            const std::vector<std::int64_t> some = filtered(all.subspan(at, std::min<std::size_t>(few, all.size() - at)));
            found.insert(found.end(), some.begin(), some.end());
        }
        return first_of(std::move(found));
    }

    std::vector<std::int64_t> read_order()
    {
        if (m_order.key == OrderKey::Metadata)
            return ids_by_metadata(m_project, m_order.metadata_key, m_order.direction);
        const std::string direction = m_order.direction == Direction::Ascending ? " ASC" : " DESC";
        return ids_of(m_project, "SELECT id FROM comments ORDER BY length(text)" + direction + ", id" + direction);
    }

    std::vector<std::int64_t> filtered(std::span<const std::int64_t> piece)
    {
        const Sql all = where("j.value");
        if (all.text.empty())
            return {piece.begin(), piece.end()};
        return ids_of(m_project, Sql("SELECT j.value FROM json_each(?) AS j WHERE 1", {as_json(piece)}) + all + " ORDER BY j.key");
    }

    void choose_words()
    {
        if (m_words.empty())
            return;
        std::vector<std::int64_t> ids = ids_of(m_project, {"SELECT rowid FROM comment_words WHERE comment_words MATCH ?", {m_words.expression()}});
        if (m_first_missing) {
            const std::vector<std::int64_t> missing = ids_of(m_project, {"SELECT c.id FROM comments AS c WHERE c.id >= ?" + m_words.condition("c.id"), {*m_first_missing}});
            ids.insert(ids.end(), missing.begin(), missing.end());
        }
        m_chosen.keep(ids);
    }

    std::vector<std::int64_t> walk(const std::vector<Walk>& walks)
    {
        std::vector<std::int64_t> found;
        for (const Walk& walk : walks) {
            const std::int64_t missing = m_limit - static_cast<std::int64_t>(found.size());
            if (missing == 0)
                break;
            const std::vector<std::int64_t> some = walk.by_comment && !is_first_page() ? all_along_comments(walk, found) : along(walk, where(walk.id), missing);
            found.insert(found.end(), some.begin(), some.end());
        }
        return found;
    }

    Sql where(const std::string& id)
    {
        Sql all = conditions(m_project, m_task, m_filter, id);
        for (const MetadataFilter& metadata : m_filter.metadata)
            all += on_metadata(metadata, id, m_first_missing ? Metadata::LookedAt : Metadata::Indexed);
        if (!m_signs.empty())
            all += Sql(" AND instr((SELECT text FROM comments WHERE id = " + id + "), ?) > 0", {m_signs});
        return all + m_chosen.condition(id);
    }

    std::vector<std::int64_t> along(const Walk& walk, const Sql& where, std::int64_t limit)
    {
        return ids_of(m_project, Sql("SELECT " + walk.id + " FROM ") + walk.from + where + " " + walk.order + Sql(" LIMIT ?", {limit}));
    }

    // An index is a tenth of the table; what it gives is nearly in order.
    std::vector<std::int64_t> all_along_comments(const Walk& walk, std::span<const std::int64_t> before)
    {
        std::vector<std::int64_t> ids = ids_of(m_project, Sql("SELECT c.id FROM comments AS c INDEXED BY comments_by_import WHERE 1") + where("c.id"));
        if (!std::ranges::is_sorted(ids))
            std::ranges::sort(ids);
        if (walk.is_rest)
            ids = without(ids, {before.begin(), before.end()});
        if (m_order.direction == Direction::Descending)
            std::ranges::reverse(ids);
        return ids;
    }

    static std::vector<std::int64_t> without(const std::vector<std::int64_t>& sorted, std::vector<std::int64_t> dropped)
    {
        std::ranges::sort(dropped);
        std::vector<std::int64_t> left;
        std::ranges::set_difference(sorted, dropped, std::back_inserter(left));
        return left;
    }

    Project& m_project;
    std::int64_t m_task;
    const CommentFilter& m_filter;
    const CommentOrder& m_order;
    std::int64_t m_limit;
    std::optional<std::int64_t> m_first_missing; // of the CommentIndex
    TypedWords m_words;
    std::string m_signs; // in place of words
    ChosenComments m_chosen;
    ListWalks m_walks;
};

}

namespace {

// Those to which their file gave the id that was typed, and that the other filters let through.
std::vector<std::int64_t> named_comments(Project& project, std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order)
{
    std::vector<std::int64_t> named = CommentIndex(project).with_external_id(std::string(without_space_around(filter.words)), few);
    if (named.empty())
        return named;
    CommentFilter others = filter;
    others.words.clear();
    if (filter.ids)
        std::erase_if(named, [&](std::int64_t id) { return std::ranges::find(*filter.ids, id) == filter.ids->end(); });
    others.ids = std::move(named);
    return CommentSearch(project, task_id, others, order, 0).run();
}

std::vector<std::int64_t> named_first(std::vector<std::int64_t> named, const std::vector<std::int64_t>& ids, std::int64_t limit)
{
    const std::unordered_set<std::int64_t> first(named.begin(), named.end());
    std::ranges::copy_if(ids, std::back_inserter(named), [&](std::int64_t id) { return !first.contains(id); });
    if (limit > 0 && std::ssize(named) > limit)
        named.resize(static_cast<std::size_t>(limit));
    return named;
}

}

std::vector<std::int64_t> matching_ids(Project& project, std::int64_t task_id, const CommentFilter& filter, const CommentOrder& order,
                                       std::int64_t limit, const ShouldStop& should_stop)
{
    const StatementStop stop(project, should_stop);
    return project.guarded([&] {
        const std::vector<std::int64_t> ids = CommentSearch(project, task_id, filter, order, limit).run();
        const std::vector<std::int64_t> named = named_comments(project, task_id, filter, order);
        return named.empty() ? ids : named_first(named, ids, limit);
    });
}

}
