#include "store/runs.h"

#include "common/error.h"
#include "common/names.h"
#include "store/counters.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

constexpr Names<RunState, 5> states = {{
    {RunState::Created, "created"},
    {RunState::Running, "running"},
    {RunState::Finished, "finished"},
    {RunState::Cancelled, "cancelled"},
    {RunState::Failed, "failed"},
}};

constexpr const char* select_run = "SELECT number, task, state, sentence, model, task_copy, settings, coalesce(result, ''), "
                                   "coalesce(metrics, ''), threshold, job_folder, created, coalesce(ended, ''), start, threshold_choice FROM runs ";

Run run_of(SQLite::Statement& row)
{
    Run run;
    run.number = row.getColumn(0).getInt64();
    run.task_id = row.getColumn(1).getInt64();
    run.state = value_in(states, text_of(row.getColumn(2)), "state of a run");
    run.sentence = text_of(row.getColumn(3));
    run.model = text_of(row.getColumn(4));
    run.task = text_of(row.getColumn(5));
    run.settings = text_of(row.getColumn(6));
    run.result = text_of(row.getColumn(7));
    run.metrics = text_of(row.getColumn(8));
    if (!row.getColumn(9).isNull())
        run.threshold = row.getColumn(9).getDouble();
    run.job_folder = text_of(row.getColumn(10));
    run.created = text_of(row.getColumn(11));
    run.ended = text_of(row.getColumn(12));
    run.start = text_of(row.getColumn(13));
    run.threshold_choice = text_of(row.getColumn(14));
    return run;
}

void bind_or_null(SQLite::Statement& statement, int index, const std::string& text)
{
    if (text.empty())
        statement.bind(index);
    else
        statement.bind(index, text);
}

std::vector<Run> runs_where(Project& project, const std::string& rest, const std::string& state = {})
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), select_run + rest);
        if (!state.empty())
            query.bind(1, state);
        std::vector<Run> found;
        while (query.executeStep())
            found.push_back(run_of(query));
        return found;
    });
}

}

std::string to_string(RunState state)
{
    return std::string(name_in(states, state));
}

std::int64_t add_run(Project& project, const Run& run)
{
    return project.guarded([&] {
        SQLite::Statement insert(project.database(), "INSERT INTO runs (number, task, state, model, task_copy, settings, job_folder, created, start) "
                                                     "SELECT 1 + max(coalesce((SELECT max(number) FROM runs), 0), coalesce((SELECT value FROM counters WHERE name = 'runs given'), 0)), "
                                                     "?, ?, ?, ?, ?, ?, ?, ?");
        insert.bind(1, run.task_id);
        insert.bind(2, to_string(run.state));
        insert.bind(3, run.model);
        insert.bind(4, run.task);
        insert.bind(5, run.settings);
        insert.bind(6, run.job_folder);
        insert.bind(7, now_utc());
        insert.bind(8, run.start);
        insert.exec();
        return project.database().getLastInsertRowid();
    });
}

void update_run(Project& project, const Run& run)
{
    project.guarded([&] {
        SQLite::Statement update(project.database(), "UPDATE runs SET state = ?, sentence = ?, model = ?, settings = ?, result = ?, metrics = ?, "
                                                     "threshold = ?, job_folder = ?, ended = ?, threshold_choice = ? WHERE number = ?");
        update.bind(1, to_string(run.state));
        update.bind(2, run.sentence);
        update.bind(3, run.model);
        update.bind(4, run.settings);
        bind_or_null(update, 5, run.result);
        bind_or_null(update, 6, run.metrics);
        if (run.threshold)
            update.bind(7, *run.threshold);
        else
            update.bind(7);
        update.bind(8, run.job_folder);
        bind_or_null(update, 9, run.ended);
        update.bind(10, run.threshold_choice);
        update.bind(11, run.number);
        update.exec();
    });
}

Run run_numbered(Project& project, std::int64_t number)
{
    const std::vector<Run> found = runs_where(project, "WHERE number = " + std::to_string(number));
    if (found.empty())
        throw Error(ErrorKind::NotFound, "The project has no run " + std::to_string(number) + ". `winnow-cli runs` lists those it has.");
    return found.front();
}

std::optional<Run> latest_run(Project& project, std::optional<RunState> state)
{
    const std::vector<Run> found = state ? runs_where(project, "WHERE state = ? ORDER BY number DESC LIMIT 1", to_string(*state))
                                         : runs_where(project, "ORDER BY number DESC LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Run> runs(Project& project)
{
    return runs_where(project, "ORDER BY number");
}

void remove_run(Project& project, std::int64_t number)
{
    raise_counter(project, "runs given", number);
    project.guarded([&] {
        for (const char* const rows : {"DELETE FROM scores WHERE run = ?", "DELETE FROM adapter_files WHERE run = ?", "DELETE FROM runs WHERE number = ?"}) {
            SQLite::Statement remove(project.database(), rows);
            remove.bind(1, number);
            remove.exec();
        }
    });
}

}
