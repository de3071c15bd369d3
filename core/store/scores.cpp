#include "store/scores.h"

#include "common/error.h"
#include "store/rewind.h"
#include "store/run_labels.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

std::vector<double> numbers_of(const std::string& stored)
{
    const nlohmann::json json = nlohmann::json::parse(stored, nullptr, false);
    const auto is_number = [](const nlohmann::json& value) { return value.is_number(); };
    if (!json.is_array() || !std::all_of(json.begin(), json.end(), is_number))
        throw Error(ErrorKind::Damaged, "The project has a score that cannot be read. Restore it from a backup.");
    return json.get<std::vector<double>>();
}

StoredScore score_in(SQLite::Statement& row)
{
    return {row.getColumn(0).getInt64(), split_from_string(text_of(row.getColumn(1))), text_of(row.getColumn(2)),
            numbers_of(text_of(row.getColumn(3))), row.getColumn(4).getInt() != 0};
}

// JSON has no NaN: it would be stored as null, and not be read again.
void check_finite(const StoredScore& score)
{
    if (!std::all_of(score.scores.begin(), score.scores.end(), [](double value) { return std::isfinite(value); }))
        throw Error(ErrorKind::Training, "The model gave a score that is not a number for comment " + std::to_string(score.comment_id)
                    + ". The run is of no use; train again with a smaller learning rate.");
}

// The first of the highest, as predict() of core/evaluation has it.
int highest(const std::vector<double>& scores, int left_out)
{
    int best = -1;
    for (int i = 0; i < static_cast<int>(scores.size()); ++i)
        if (i != left_out && (best < 0 || scores[static_cast<std::size_t>(i)] > scores[static_cast<std::size_t>(best)]))
            best = i;
    return best;
}

// Columns positive, highest, highest_other, self_confidence; NULL where there is none.
void bind_derived(SQLite::Statement& insert, int first, const RunLabels& run, const StoredScore& score)
{
    if (run.positive < 0 || score.scores.size() != run.labels.size())
        return;
    insert.bind(first, score.scores[static_cast<std::size_t>(run.positive)]);
    insert.bind(first + 1, highest(score.scores, -1));
    insert.bind(first + 2, highest(score.scores, run.positive));
    if (const int own = run.place_of(score.label); own >= 0)
        insert.bind(first + 3, score.scores[static_cast<std::size_t>(own)]);
}

}

void set_scores(Project& project, std::int64_t run, const std::vector<StoredScore>& scores)
{
    project.guarded([&] {
        const RunLabels labels = run_labels(project, run);
        SQLite::Statement remove(project.database(), "DELETE FROM scores WHERE run = ?");
        remove.bind(1, run);
        remove.exec();
        SQLite::Statement insert(project.database(), "INSERT INTO scores (run, comment, split, label, scores, cut, positive, highest, highest_other, "
                                                     "self_confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const StoredScore& score : scores) {
            check_finite(score);
            const Rewind rewind(insert);
            insert.bind(1, run);
            insert.bind(2, score.comment_id);
            insert.bind(3, to_string(score.split));
            insert.bind(4, score.label);
            insert.bind(5, nlohmann::json(score.scores).dump());
            insert.bind(6, score.cut ? 1 : 0);
            bind_derived(insert, 7, labels, score);
            insert.exec();
        }
    });
}

std::vector<StoredScore> scores(Project& project, std::int64_t run, std::optional<Split> part)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT comment, split, label, scores, cut FROM scores WHERE run = ? AND split = coalesce(?, split) ORDER BY comment");
        query.bind(1, run);
        if (part)
            query.bind(2, to_string(*part));
        std::vector<StoredScore> found;
        while (query.executeStep())
            found.push_back(score_in(query));
        return found;
    });
}

std::set<Split> labelled_parts(Project& project, std::int64_t run)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT DISTINCT split FROM scores WHERE run = ? AND label <> '' AND split <> ''");
        query.bind(1, run);
        std::set<Split> parts;
        while (query.executeStep())
            parts.insert(split_from_string(text_of(query.getColumn(0))));
        return parts;
    });
}

std::optional<StoredScore> score_of(Project& project, std::int64_t run, std::int64_t comment_id)
{
    return project.guarded([&]() -> std::optional<StoredScore> {
        SQLite::Statement query(project.database(), "SELECT comment, split, label, scores, cut FROM scores WHERE run = ? AND comment = ?");
        query.bind(1, run);
        query.bind(2, comment_id);
        return query.executeStep() ? std::optional(score_in(query)) : std::nullopt;
    });
}

}
