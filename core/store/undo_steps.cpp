#include "store/undo_steps.h"

#include "common/error.h"
#include "common/names.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

constexpr std::int64_t steps_kept = 1000;
constexpr std::int64_t bytes_kept = std::int64_t{64} << 20;

constexpr Names<ChangeKind, 14> kinds = {{
    {ChangeKind::Label, "label"},
    {ChangeKind::Skip, "skip"},
    {ChangeKind::Unsure, "unsure"},
    {ChangeKind::Clear, "clear"},
    {ChangeKind::Note, "note"},
    {ChangeKind::Settle, "settle"},
    {ChangeKind::Move, "move"},
    {ChangeKind::Delete, "delete"},
    {ChangeKind::Split, "split"},
    {ChangeKind::Task, "task"},
    {ChangeKind::Policy, "policy"},
    {ChangeKind::Settings, "settings"},
    {ChangeKind::Threshold, "threshold"},
    {ChangeKind::Import, "import"},
}};

const char* name_of(StepState state)
{
    return state == StepState::Done ? "done" : "undone";
}

constexpr const char* step_columns = "id, annotator, kind, time, count, comment, task, detail";

std::optional<std::int64_t> number_or_none(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional<std::int64_t>(column.getInt64());
}

UndoStep step_of(SQLite::Statement& row)
{
    UndoStep step;
    step.id = row.getColumn(0).getInt64();
    step.annotator = text_of(row.getColumn(1));
    step.kind = value_in(kinds, text_of(row.getColumn(2)), "kind of a step of undo");
    step.time = text_of(row.getColumn(3));
    step.count = row.getColumn(4).getInt64();
    step.comment_id = number_or_none(row.getColumn(5));
    step.task_id = number_or_none(row.getColumn(6));
    step.detail = text_of(row.getColumn(7));
    return step;
}

IdRanges ranges_of(const std::string& stored)
{
    try {
        return nlohmann::json::parse(stored).get<IdRanges>();
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::Damaged, "The project has a step of undo that cannot be read. Restore it from a backup.");
    }
}

void bind_or_null(SQLite::Statement& statement, int index, std::optional<std::int64_t> number)
{
    if (number)
        statement.bind(index, *number);
    else
        statement.bind(index);
}

void bind_bytes(SQLite::Statement& statement, int index, const std::string& bytes)
{
    statement.bindNoCopy(index, bytes.empty() ? "" : static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

std::int64_t size_of(const StoredStep& step)
{
    return static_cast<std::int64_t>(step.changes.size() + step.removed.size());
}

}

std::int64_t add_step(Project& project, const StoredStep& stored)
{
    SQLite::Statement insert(project.database(), "INSERT INTO undo_steps (annotator, state, kind, time, count, comment, task, detail, annotations, "
                                                 "import, size, changes, removed) VALUES (?, 'done', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, stored.step.annotator);
    insert.bind(2, name_in(kinds, stored.step.kind));
    insert.bind(3, stored.step.time);
    insert.bind(4, stored.step.count);
    bind_or_null(insert, 5, stored.step.comment_id);
    bind_or_null(insert, 6, stored.step.task_id);
    insert.bind(7, stored.step.detail);
    insert.bind(8, nlohmann::json(stored.annotations).dump());
    bind_or_null(insert, 9, stored.import_id);
    insert.bind(10, size_of(stored));
    bind_bytes(insert, 11, stored.changes);
    bind_bytes(insert, 12, stored.removed);
    insert.exec();
    return project.database().getLastInsertRowid();
}

// What was done last is undone first, and what was undone last, which is the older one, is redone first.
std::optional<UndoStep> next_step(Project& project, const std::string& annotator, StepState state)
{
    SQLite::Statement query(project.database(), std::string("SELECT ") + step_columns + " FROM undo_steps WHERE annotator = ? AND state = ? ORDER BY id "
                                                    + (state == StepState::Done ? "DESC" : "ASC") + " LIMIT 1");
    query.bind(1, annotator);
    query.bind(2, name_of(state));
    return query.executeStep() ? std::optional(step_of(query)) : std::nullopt;
}

StoredStep stored_step(Project& project, std::int64_t id)
{
    SQLite::Statement query(project.database(), std::string("SELECT ") + step_columns + ", annotations, import, changes, removed FROM undo_steps WHERE id = ?");
    query.bind(1, id);
    if (!query.executeStep())
        throw Error(ErrorKind::NotFound, "There is no such step to undo.");
    StoredStep stored;
    stored.step = step_of(query);
    stored.annotations = ranges_of(text_of(query.getColumn(8)));
    stored.import_id = number_or_none(query.getColumn(9));
    stored.changes = query.getColumn(10).getString();
    stored.removed = query.getColumn(11).getString();
    return stored;
}

void update_step(Project& project, const StoredStep& stored, StepState state)
{
    SQLite::Statement update(project.database(), "UPDATE undo_steps SET state = ?, annotations = ?, size = ?, changes = ?, removed = ? WHERE id = ?");
    update.bind(1, name_of(state));
    update.bind(2, nlohmann::json(stored.annotations).dump());
    update.bind(3, size_of(stored));
    bind_bytes(update, 4, stored.changes);
    bind_bytes(update, 5, stored.removed);
    update.bind(6, stored.step.id);
    update.exec();
}

void remove_step(Project& project, std::int64_t id)
{
    SQLite::Statement remove(project.database(), "DELETE FROM undo_steps WHERE id = ?");
    remove.bind(1, id);
    remove.exec();
}

void remove_undone_steps(Project& project, const std::string& annotator)
{
    SQLite::Statement remove(project.database(), "DELETE FROM undo_steps WHERE annotator = ? AND state = 'undone'");
    remove.bind(1, annotator);
    remove.exec();
}

void remove_old_steps(Project& project)
{
    SQLite::Statement steps(project.database(), "SELECT id, size FROM undo_steps ORDER BY id DESC");
    std::int64_t count = 0;
    std::int64_t bytes = 0;
    std::int64_t last_gone = 0;
    while (last_gone == 0 && steps.executeStep()) {
        bytes += steps.getColumn(1).getInt64();
        if (++count > 1 && (count > steps_kept || bytes > bytes_kept))
            last_gone = steps.getColumn(0).getInt64();
    }
    steps.reset();
    if (last_gone == 0)
        return;
    SQLite::Statement remove(project.database(), "DELETE FROM undo_steps WHERE id <= ?");
    remove.bind(1, last_gone);
    remove.exec();
}

}
