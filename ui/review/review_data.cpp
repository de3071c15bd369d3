#include "review/review_data.h"

#include "jobs/run_owner.h"
#include "store/scores.h"
#include "store/splits.h"
#include "widgets/qt_text.h"

#include <unordered_map>

namespace winnow {

namespace {

// A row for each comment, also for one that another program has just deleted.
std::vector<CommentRow> rows_of(Project& project, const ReviewData& data)
{
    std::unordered_map<std::int64_t, CommentRow> found;
    for (CommentRow& row : comment_rows(project, data.run.task_id, data.run.number, data.scored.comments))
        found.emplace(row.id, std::move(row));
    std::vector<CommentRow> rows;
    for (const std::int64_t id : data.scored.comments) {
        const auto row = found.find(id);
        rows.push_back(row == found.end() ? CommentRow{.id = id} : std::move(row->second));
    }
    return rows;
}

}

std::optional<double> threshold_in_use(const Run& run, const Task& task)
{
    return run.threshold || task.labels.size() > 2 ? run.threshold : std::optional(0.5);
}

Split part_to_show(const ReviewData& sizes, std::optional<Split> wanted)
{
    const bool is_test_all = sizes.validation_size == 0;
    return sizes.test_size > 0 && (wanted == Split::Test || is_test_all) ? Split::Test : Split::Validation;
}

ReviewData read_review(const std::filesystem::path& path, std::int64_t run, std::optional<Split> wanted, Rows rows)
{
    Project project = Project::open_again(path, Project::Access::ReadOnly);
    ReviewData data;
    data.run = run_numbered(project, run);
    data.task = task_of(data.run);
    data.test_looks = test_looks(project, data.run.task_id);
    const std::vector<StoredScore> stored = scores(project, run);
    ScoredPart validation = scored_part(stored, data.task, Split::Validation);
    ScoredPart test = scored_part(stored, data.task, Split::Test);
    data.validation_size = validation.sample.size();
    data.test_size = test.sample.size();
    data.validation = one_against_rest(validation.sample, data.positive());
    data.part = part_to_show(data, wanted);
    data.scored = data.part == Split::Test ? std::move(test) : std::move(validation);
    data.binary = one_against_rest(data.scored.sample, data.positive());
    if (rows == Rows::LeaveOut)
        return data;
    data.rows = rows_of(project, data);
    data.columns = metadata_keys(project);
    return data;
}

}
