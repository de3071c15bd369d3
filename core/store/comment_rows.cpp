// The rows of the table and what is counted beside it (store/comment_list.h).

#include "store/comment_list.h"
#include "store/comment_index.h"
#include "store/list_query.h"
#include "store/metadata_value.h"
#include "store/statement_stop.h"
#include "store/text_column.h"

#include <algorithm>
#include <unordered_map>

namespace winnow {
namespace {

// The decision as current_annotations has it. 1: ids, 2: task, 3: run, 4: bytes of a text.
constexpr const char* select_rows =
    "SELECT c.id, iif(length(CAST(c.text AS BLOB)) > ?4, CAST(substr(CAST(c.text AS BLOB), 1, ?4) AS TEXT), c.text), c.external_id, c.metadata, i.file_name, p.split, s.positive, s.label, "
    "a.id, a.comment, a.task, coalesce(n.annotator, a.annotator), coalesce(n.time, a.time), coalesce(n.source, a.source), a.kind, a.label, "
    "a.fraction, a.note, a.role, a.refers_to "
    "FROM json_each(?1) AS j CROSS JOIN comments AS c ON c.id = j.value "
    "LEFT JOIN imports AS i ON i.id = c.import "
    "LEFT JOIN splits AS p ON p.task = ?2 AND p.comment = c.id "
    "LEFT JOIN scores AS s ON s.run = ?3 AND s.comment = c.id "
    "LEFT JOIN current_labels AS l ON l.task = ?2 AND l.comment = c.id "
    "LEFT JOIN annotations AS a ON a.id = l.annotation "
    "LEFT JOIN annotations AS n ON a.role = 'note' AND n.id = a.refers_to "
    "ORDER BY j.key";

CommentRow row_of(SQLite::Statement& query)
{
    CommentRow row;
    row.id = query.getColumn(0).getInt64();
    row.text = text_of(query.getColumn(1));
    row.external_id = text_of(query.getColumn(2));
    row.metadata = text_of(query.getColumn(3));
    row.import_file = text_of(query.getColumn(4));
    if (!query.getColumn(5).isNull())
        row.split = split_from_string(text_of(query.getColumn(5)));
    if (!query.getColumn(6).isNull())
        row.score = query.getColumn(6).getDouble();
    row.label_of_run = text_of(query.getColumn(7));
    if (!query.getColumn(8).isNull())
        row.decision = annotation_of(query, 8);
    return row;
}

void count(LabelCounts& counts, const std::string& kind, const std::string& label, std::int64_t number)
{
    if (kind == "label")
        counts.labels[label] += number;
    else if (kind == "skip")
        counts.skipped += number;
    else if (kind == "unsure")
        counts.unsure += number;
}

constexpr std::size_t longest_sure_to_be_whole = metadata_key_size - 4; // no character is cut, and the longest has four bytes

using ValueCounts = std::unordered_map<std::string, std::int64_t>;

// Whole, and of all comments: of long values the index has the beginning.
bool are_indexed(Project& project, const std::string& key)
{
    if (CommentIndex(project).first_missing())
        return false;
    SQLite::Statement long_ones(project.database(), "SELECT 1 FROM comment_values WHERE name = ? AND length(CAST(value AS BLOB)) > ? LIMIT 1");
    long_ones.bind(1, key);
    long_ones.bind(2, static_cast<std::int64_t>(longest_sure_to_be_whole));
    return !long_ones.executeStep();
}

ValueCounts indexed_counts(Project& project, const std::string& key)
{
    ValueCounts counts;
    SQLite::Statement query(project.database(), "SELECT value FROM comment_values WHERE name = ?");
    query.bind(1, key);
    while (query.executeStep())
        ++counts[text_of(query.getColumn(0))];
    return counts;
}

ValueCounts counts_by_looking(Project& project, const std::string& key)
{
    ValueCounts counts;
    SQLite::Statement query(project.database(), "SELECT metadata FROM comments");
    while (query.executeStep()) {
        const SQLite::Column metadata = query.getColumn(0);
        if (const auto value = metadata_value({metadata.getText(), static_cast<std::size_t>(metadata.getBytes())}, key))
            ++counts[*value];
    }
    return counts;
}

}

std::vector<CommentRow> comment_rows(Project& project, std::int64_t task_id, std::int64_t run, std::span<const std::int64_t> ids,
                                     std::int64_t most_bytes)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), select_rows);
        query.bind(1, as_json(ids));
        query.bind(2, task_id);
        query.bind(3, run);
        query.bind(4, most_bytes);
        std::vector<CommentRow> rows;
        rows.reserve(ids.size());
        while (query.executeStep())
            rows.push_back(row_of(query));
        return rows;
    });
}

std::int64_t LabelCounts::labelled() const
{
    std::int64_t sum = 0;
    for (const auto& [label, number] : labels)
        sum += number;
    return sum;
}

LabelCounts label_counts(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        LabelCounts counts;
        counts.total = project.database().execAndGet("SELECT count(*) FROM comments").getInt64();
        SQLite::Statement query(project.database(), "SELECT kind, label, count(*) FROM current_labels INDEXED BY current_labels_by_label "
                                                    "WHERE task = ? GROUP BY kind, label");
        query.bind(1, task_id);
        while (query.executeStep())
            count(counts, text_of(query.getColumn(0)), text_of(query.getColumn(1)), query.getColumn(2).getInt64());
        counts.unlabelled = counts.total - counts.labelled() - counts.skipped - counts.unsure;
        return counts;
    });
}

// From the newest back: what a person decided has the time at which it was written down.
std::int64_t labels_since(Project& project, const std::string& annotator, const std::string& time)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT annotator = ? AND kind <> 'cleared' AND role <> 'note' AND "
                                                    "NOT EXISTS (SELECT 1 FROM annotations AS u WHERE u.refers_to = a.id AND u.role = 'undo'), time < ? "
                                                    "FROM annotations AS a WHERE source = 'person' ORDER BY id DESC");
        query.bind(1, annotator);
        query.bind(2, time);
        std::int64_t made = 0;
        while (query.executeStep() && query.getColumn(1).getInt() == 0)
            made += query.getColumn(0).getInt();
        return made;
    });
}

std::vector<std::pair<std::string, std::int64_t>> metadata_values(Project& project, const std::string& key, std::int64_t limit, const ShouldStop& should_stop)
{
    const StatementStop stop(project, should_stop);
    const auto counts = project.guarded([&] { return are_indexed(project, key) ? indexed_counts(project, key) : counts_by_looking(project, key); });
    std::vector<std::pair<std::string, std::int64_t>> values(counts.begin(), counts.end());
    std::ranges::sort(values, [](const auto& one, const auto& other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    if (limit > 0 && values.size() > static_cast<std::size_t>(limit))
        values.resize(static_cast<std::size_t>(limit));
    return values;
}

}
