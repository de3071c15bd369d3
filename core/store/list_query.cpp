#include "store/list_query.h"

#include "common/error.h"
#include "store/metadata_value.h"
#include "store/run_labels.h"

#include <sqlite3.h>

namespace winnow {
namespace {

constexpr const char* decided = "current_labels AS l WHERE l.task = ? AND l.comment = ";

Sql on_state(std::int64_t task_id, LabelState state, const std::string& id)
{
    const Sql one(decided + id, {task_id});
    switch (state) {
    case LabelState::Labelled: return Sql(" AND EXISTS (SELECT 1 FROM ") + one + " AND l.kind = 'label')";
    case LabelState::Skipped: return Sql(" AND EXISTS (SELECT 1 FROM ") + one + " AND l.kind = 'skip')";
    case LabelState::Unsure: return Sql(" AND EXISTS (SELECT 1 FROM ") + one + " AND l.kind = 'unsure')";
    case LabelState::Unlabelled: return Sql(" AND NOT EXISTS (SELECT 1 FROM ") + one + " AND l.kind <> 'cleared')";
    }
    return {};
}

Sql on_split(std::int64_t task_id, Split split, const std::string& id)
{
    const Sql one(" EXISTS (SELECT 1 FROM splits AS p WHERE p.task = ? AND p.comment = " + id, {task_id});
    if (split == Split::None)
        return Sql(" AND NOT") + one + ")";
    return Sql(" AND") + one + Sql(" AND p.split = ?)", {to_string(split)});
}

// The index of the label that the run predicts, as predict() of core/evaluation has it.
Sql predicted(const RunLabels& run, std::optional<double> threshold)
{
    if (!threshold)
        return "s.highest";
    return {"CASE WHEN s.positive >= ? THEN ? ELSE s.highest_other END", {*threshold, std::int64_t{run.positive}}};
}

// The index of the label that the comment had.
Sql truth(const RunLabels& run)
{
    Sql place("CASE s.label");
    for (std::size_t i = 0; i < run.labels.size(); ++i)
        place += Sql(" WHEN ? THEN ?", {run.labels[i], static_cast<std::int64_t>(i)});
    return place + " END";
}

std::int64_t place_or_error(const RunLabels& run, const RunFilter& filter, const std::string& label)
{
    const int place = run.place_of(label);
    if (place < 0)
        throw Error(ErrorKind::Usage, "\"" + label + "\" is not a label of run " + std::to_string(filter.run) + ".");
    return place;
}

Sql on_scores(const RunFilter& filter)
{
    Sql sql;
    if (filter.part)
        sql += Sql(" AND s.split = ?", {to_string(*filter.part)});
    if (filter.least_score)
        sql += Sql(" AND s.positive >= ?", {*filter.least_score});
    if (filter.below_score)
        sql += Sql(" AND s.positive < ?", {*filter.below_score});
    return sql;
}

Sql on_outcome(const RunFilter& filter, const RunLabels& run)
{
    Sql sql;
    if (filter.outcome != RunFilter::Outcome::Scored)
        sql += Sql(" AND ") + truth(run) + (filter.outcome == RunFilter::Outcome::Right ? " = " : " <> ") + predicted(run, filter.threshold);
    if (!filter.true_label.empty())
        sql += Sql(" AND s.label = ?", {filter.true_label});
    if (!filter.predicted_label.empty())
        sql += Sql(" AND ") + truth(run) + " IS NOT NULL AND " + predicted(run, filter.threshold)
               + Sql(" = ?", {place_or_error(run, filter, filter.predicted_label)});
    return sql;
}

Sql on_run(Project& project, const RunFilter& filter, const std::string& id)
{
    const RunLabels run = run_labels(project, filter.run);
    if (run.labels.empty())
        throw Error(ErrorKind::Usage, "The project has no scores of run " + std::to_string(filter.run) + " to choose comments by.");
    return Sql(" AND EXISTS (SELECT 1 FROM scores AS s WHERE s.run = ? AND s.comment = " + id, {filter.run}) + on_scores(filter)
           + on_outcome(filter, run) + ")";
}

std::string direction_of(const CommentOrder& order)
{
    return order.direction == Direction::Ascending ? " ASC" : " DESC";
}

// A value of another table, those without one last.
Sql by_value(const Sql& value, const CommentOrder& order, const std::string& id)
{
    return Sql("ORDER BY ") + value + " IS NULL, " + value + direction_of(order) + ", " + id + direction_of(order);
}

Sql by_label(std::int64_t task_id, const CommentOrder& order, const std::string& id)
{
    const Sql rank("(SELECT CASE l.kind WHEN 'label' THEN 0 WHEN 'skip' THEN 1 WHEN 'unsure' THEN 2 END FROM " + (decided + id) + ")", {task_id});
    const Sql name("(SELECT l.label FROM " + (decided + id) + ")", {task_id});
    return Sql("ORDER BY ") + rank + " IS NULL, " + rank + direction_of(order) + ", " + name + direction_of(order) + ", " + id + direction_of(order);
}

void metadata_value_function(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto text = [](sqlite3_value* value) {
        const auto* const bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
    };
    if (const std::optional<std::string> value = metadata_value(text(arguments[0]), text(arguments[1])))
        sqlite3_result_text(context, value->data(), static_cast<int>(value->size()), SQLITE_TRANSIENT);
}

void bind(SQLite::Statement& statement, int index, const Sql::Value& value)
{
    if (const auto* const number = std::get_if<std::int64_t>(&value))
        statement.bind(index, *number);
    else if (const auto* const real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else
        statement.bind(index, std::get<std::string>(value));
}

}

Sql& Sql::operator+=(const Sql& more)
{
    text += more.text;
    values.insert(values.end(), more.values.begin(), more.values.end());
    return *this;
}

Sql operator+(Sql first, const Sql& second)
{
    first += second;
    return first;
}

std::vector<std::int64_t> ids_of(Project& project, const Sql& query)
{
    SQLite::Statement statement(project.database(), query.text);
    int index = 0;
    for (const Sql::Value& value : query.values)
        bind(statement, ++index, value);
    std::vector<std::int64_t> ids;
    while (statement.executeStep())
        ids.push_back(statement.getColumn(0).getInt64());
    return ids;
}

std::string as_json(std::span<const std::int64_t> ids)
{
    std::string json = "[";
    for (const std::int64_t id : ids)
        json += (json.size() == 1 ? "" : ",") + std::to_string(id);
    return json + "]";
}

Sql conditions(Project& project, std::int64_t task_id, const CommentFilter& filter, const std::string& id)
{
    Sql sql;
    if (filter.state)
        sql += on_state(task_id, *filter.state, id);
    if (!filter.label.empty())
        sql += Sql(" AND EXISTS (SELECT 1 FROM " + (decided + id) + " AND l.kind = 'label' AND l.label = ?)", {task_id, filter.label});
    if (filter.split)
        sql += on_split(task_id, *filter.split, id);
    if (filter.run)
        sql += on_run(project, *filter.run, id);
    if (filter.import_id)
        sql += Sql(" AND (SELECT import FROM comments WHERE id = " + id + ") = ?", {*filter.import_id});
    return sql;
}

Sql indexed_comments(const MetadataFilter& metadata)
{
    const MetadataKey key(metadata.value);
    return {"comment_values AS d WHERE d.name = ? AND d.is_text = ? AND d.number = ? AND d.value = ? AND d.value = ? COLLATE BINARY",
            {metadata.key, std::int64_t{key.is_number() ? 0 : 1}, key.number(), key.text(), key.text()}};
}

Sql on_metadata(const MetadataFilter& metadata, const std::string& id, Metadata where)
{
    Sql sql;
    const bool is_indexed = where == Metadata::Indexed;
    if (is_indexed)
        sql += Sql(" AND EXISTS (SELECT 1 FROM ") + indexed_comments(metadata) + " AND d.comment = " + id + ")";
    if (!is_indexed || !MetadataKey(metadata.value).is_whole())
        sql += Sql(" AND (SELECT metadata_value(metadata, ?) FROM comments WHERE id = " + id + ") = ?", {metadata.key, metadata.value});
    return sql;
}

Sql looked_up_order(std::int64_t task_id, const CommentOrder& order, const std::string& id)
{
    const auto score = [&](const std::string& column) {
        return Sql("(SELECT s." + column + " FROM scores AS s WHERE s.run = ? AND s.comment = " + id + ")", {order.run});
    };
    switch (order.key) {
    case OrderKey::Id:
    case OrderKey::Metadata: break;
    case OrderKey::Length: return by_value("(SELECT length(text) FROM comments WHERE id = " + id + ")", order, id);
    case OrderKey::Label: return by_label(task_id, order, id);
    case OrderKey::Split:
        return by_value(Sql("(SELECT CASE p.split WHEN 'train' THEN 0 WHEN 'validation' THEN 1 ELSE 2 END FROM splits AS p "
                            "WHERE p.task = ? AND p.comment = " + id + ")", {task_id}), order, id);
    case OrderKey::Score: return by_value(score("positive"), order, id);
    case OrderKey::SelfConfidence: return by_value(score("self_confidence"), order, id);
    case OrderKey::Decided:
        return by_value(Sql("(SELECT l.annotation FROM " + (decided + id) + " AND l.kind <> 'cleared')", {task_id}), order, id);
    }
    return "ORDER BY " + id + direction_of(order);
}

void add_metadata_value(Project& project)
{
    sqlite3_create_function_v2(project.database().getHandle(), "metadata_value", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr, metadata_value_function, nullptr, nullptr, nullptr);
}

}
