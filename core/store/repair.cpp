#include "store/repair.h"

#include "common/error.h"
#include "common/files.h"
#include "store/comment_index.h"
#include "store/connection.h"
#include "store/current_labels.h"
#include "store/migrations.h"
#include "store/project_check.h"
#include "store/salvage.h"
#include "store/tasks.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace winnow {
namespace {

namespace fs = std::filesystem;

constexpr int first_with_index = 4; // the version whose CommentIndex may lack comments

// Those that others refer to first. What is not here is derived from them, or a step of undo.
std::vector<SalvagedTable> salvaged_tables()
{
    return {{.name = "imports"},
            {.name = "comments", .counted_by = "comments_by_import"},
            {.name = "tasks", .counted_by = "sqlite_autoindex_tasks_1"},
            {.name = "policies", .counted_by = "sqlite_autoindex_policies_1"},
            {.name = "annotations", .counted_by = "annotations_by_comment"},
            {.name = "splits", .first_key = "task", .first_keys = "SELECT id FROM tasks", .key = "comment", .counted_by = "splits_by_comment"},
            {.name = "split_settings"},
            {.name = "runs"},
            {.name = "scores", .first_key = "run", .first_keys = "SELECT number FROM runs", .key = "comment", .counted_by = "scores_by_comment"},
            {.name = "adapter_files", .counted_by = "sqlite_autoindex_adapter_files_1"},
            {.name = "metadata_columns", .key = "name", .is_number = false},
            {.name = "counters", .key = "name", .is_number = false},
            {.name = "project_settings", .key = "key", .is_number = false}};
}

std::vector<std::string> columns_of(SQLite::Database& database, const std::string& table)
{
    SQLite::Statement query(database, "SELECT name FROM pragma_table_info(?)");
    query.bind(1, table);
    std::vector<std::string> columns;
    while (query.executeStep())
        columns.push_back(query.getColumn(0).getString());
    return columns;
}

TableRepair repair_of(const std::string& table, const Salvage& salvage)
{
    TableRepair repair{.table = table, .kept = salvage.kept, .lost = salvage.refused};
    if (salvage.counted)
        repair.lost = std::max(salvage.refused, *salvage.counted - salvage.kept);
    else if (salvage.met_damage)
        repair.lost = std::nullopt;
    return repair;
}

// The format that the damaged one has, empty.
std::unique_ptr<SQLite::Database> empty_database(const fs::path& path, int version)
{
    auto database = connect(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    set_durable(*database);
    database->exec("PRAGMA application_id = " + std::to_string(project_application_id));
    migrate(*database, 0, SchemaScripts(migrations().begin(), migrations().begin() + version));
    return database;
}

RepairReport fill(SQLite::Database& copy, Project& damaged, int version, const ShouldStop& should_stop)
{
    RepairReport report;
    copy.exec("BEGIN IMMEDIATE");
    for (SalvagedTable table : salvaged_tables()) {
        table.columns = columns_of(copy, table.name);
        if (!table.columns.empty()) // else the version does not have it yet
            report.tables.push_back(repair_of(table.name, salvage_table(damaged.database(), copy, table, should_stop)));
    }
    if (version >= first_with_index) // else the upgrade says so
        leave_all_comments(copy);
    copy.exec("COMMIT");
    if (version < project_version)
        migrate(copy, version);
    return report;
}

// The entries stay, and say nothing: without them an older judgement would hold.
std::int64_t clear_unknown_labels(Project& copy)
{
    copy.database().exec("UPDATE annotations SET kind = 'cleared', label = '' WHERE id IN (SELECT annotation FROM current_labels JOIN tasks ON tasks.id = current_labels.task "
                         "WHERE kind = 'label' AND label NOT IN (SELECT value FROM json_each(labels)))");
    return copy.database().getChanges();
}

// What was read is whole, but may say what it never said.
void mend(Project& copy, RepairReport& report)
{
    if (tasks(copy).empty())
        throw Error(ErrorKind::Damaged, "Not even what is decided about the comments can be read of the project. Restore it from a backup.");
    Transaction transaction(copy);
    copy.database().exec("UPDATE comments SET metadata = '{}' WHERE NOT json_valid(metadata)");
    rebuild_current_labels(copy);
    while (const std::int64_t cleared = clear_unknown_labels(copy)) {
        TableRepair& labels = *std::ranges::find(report.tables, "annotations", &TableRepair::table);
        labels.kept -= cleared;
        if (labels.lost)
            *labels.lost += cleared;
        rebuild_current_labels(copy);
    }
    transaction.commit();
    index_comments(copy, [](double) { return true; });
}

void check_copy(const fs::path& copy)
{
    if (!check_project(copy).is_sound())
        throw Error(ErrorKind::Damaged, "What can be read of the project makes no sound one. Restore it from a backup.");
}

}

bool RepairReport::lost_anything() const
{
    return std::ranges::any_of(tables, [](const TableRepair& table) { return table.lost != 0; });
}

RepairReport repair_into(const fs::path& damaged, const fs::path& copy, const ShouldStop& should_stop)
{
    Project original = Project::open_unchecked(damaged);
    RepairReport report;
    write_new_file_atomically(copy, [&](const fs::path& temporary) {
        original.guarded([&] {
            const int version = original.database().execAndGet("PRAGMA user_version").getInt();
            report = fill(*empty_database(temporary, version), original, version, should_stop);
            Project repaired = Project::open_again(temporary);
            mend(repaired, report);
        });
        check_copy(temporary);
    });
    return report;
}

}
