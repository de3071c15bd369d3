#include "store/scores.h"

#include "common/error.h"
#include "store/rewind.h"
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

// JSON has no NaN: it would be stored as null, and not be read again.
void check_finite(const StoredScore& score)
{
    if (!std::all_of(score.scores.begin(), score.scores.end(), [](double value) { return std::isfinite(value); }))
        throw Error(ErrorKind::Training, "The model gave a score that is not a number for comment " + std::to_string(score.comment_id)
                    + ". The run is of no use; train again with a smaller learning rate.");
}

// The labels of a run, for the columns that are derived from its scores.
class RunLabels {
public:
    RunLabels(Project& project, std::int64_t run)
    {
        SQLite::Statement query(project.database(), "SELECT task_copy FROM runs WHERE number = ?");
        query.bind(1, run);
        if (!query.executeStep())
            return;
        const nlohmann::json task = nlohmann::json::parse(text_of(query.getColumn(0)), nullptr, false);
        if (!task.is_object() || !task.contains("labels") || !task["labels"].is_array())
            return;
        for (const nlohmann::json& label : task["labels"])
            m_labels.push_back(label.is_string() ? label.get<std::string>() : std::string());
        if (task.contains("positive_label") && task["positive_label"].is_string())
            m_positive = place_of(task["positive_label"].get<std::string>());
    }

    // Columns positive, highest, highest_other, self_confidence; NULL where there is none.
    void bind_derived(SQLite::Statement& insert, int first, const StoredScore& score) const
    {
        if (m_positive < 0 || score.scores.size() != m_labels.size())
            return;
        insert.bind(first, score.scores[static_cast<std::size_t>(m_positive)]);
        insert.bind(first + 1, highest(score.scores, -1));
        insert.bind(first + 2, highest(score.scores, m_positive));
        if (const int own = place_of(score.label); own >= 0)
            insert.bind(first + 3, score.scores[static_cast<std::size_t>(own)]);
    }

private:
    int place_of(const std::string& label) const
    {
        const auto found = std::ranges::find(m_labels, label);
        return found == m_labels.end() || label.empty() ? -1 : static_cast<int>(found - m_labels.begin());
    }

    // The first of the highest, as predict() of core/evaluation has it.
    static int highest(const std::vector<double>& scores, int left_out)
    {
        int best = -1;
        for (int i = 0; i < static_cast<int>(scores.size()); ++i)
            if (i != left_out && (best < 0 || scores[static_cast<std::size_t>(i)] > scores[static_cast<std::size_t>(best)]))
                best = i;
        return best;
    }

    std::vector<std::string> m_labels;
    int m_positive = -1;
};

}

void set_scores(Project& project, std::int64_t run, const std::vector<StoredScore>& scores)
{
    project.guarded([&] {
        const RunLabels labels(project, run);
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
            labels.bind_derived(insert, 7, score);
            insert.exec();
        }
    });
}

std::vector<StoredScore> scores(Project& project, std::int64_t run)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT comment, split, label, scores, cut FROM scores WHERE run = ? ORDER BY comment");
        query.bind(1, run);
        std::vector<StoredScore> found;
        while (query.executeStep())
            found.push_back({query.getColumn(0).getInt64(), split_from_string(text_of(query.getColumn(1))), text_of(query.getColumn(2)),
                             numbers_of(text_of(query.getColumn(3))), query.getColumn(4).getInt() != 0});
        return found;
    });
}

}
