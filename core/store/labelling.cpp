#include "store/labelling.h"

#include "common/error.h"
#include "store/remove_comments.h"
#include "store/reserve.h"
#include "store/rewind.h"
#include "store/splits.h"
#include "store/tasks.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <vector>

namespace winnow {
namespace {

ChangeKind change_of(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Label: return ChangeKind::Label;
    case AnnotationKind::Skip: return ChangeKind::Skip;
    case AnnotationKind::Unsure: return ChangeKind::Unsure;
    case AnnotationKind::Cleared: return ChangeKind::Clear;
    }
    return ChangeKind::Label;
}

void check_somebody(const std::string& annotator)
{
    if (annotator.empty())
        throw Error(ErrorKind::Usage, "A decision needs the name of the one who makes it. Give your name first.");
}

void check_some(std::span<const std::int64_t> comment_ids)
{
    if (comment_ids.empty())
        throw Error(ErrorKind::Usage, "No comment is chosen.");
}

void check_label(const Task& task, const Decision& decision)
{
    if (decision.kind == AnnotationKind::Label && task.label_index(decision.label) < 0)
        throw Error(ErrorKind::Usage, "\"" + decision.label + "\" is not a label of the task \"" + task.name + "\".");
}

// Ascending, each once, all of them there.
std::vector<std::int64_t> checked_ids(Project& project, std::span<const std::int64_t> comment_ids)
{
    check_some(comment_ids);
    std::vector<std::int64_t> ids(comment_ids.begin(), comment_ids.end());
    std::ranges::sort(ids);
    const auto doubled = std::ranges::unique(ids);
    ids.erase(doubled.begin(), doubled.end());
    project.guarded([&] {
        SQLite::Statement there(project.database(), "SELECT 1 FROM comments WHERE id = ?");
        for (const std::int64_t id : ids) {
            const Rewind rewind(there);
            there.bind(1, id);
            if (!there.executeStep())
                throw Error(ErrorKind::NotFound, "The project has no comment with the number " + std::to_string(id) + " any more.");
        }
    });
    return ids;
}

// Puts comments behind the last one of a part.
class PartFiller {
public:
    PartFiller(Project& project, std::int64_t task_id, Split split)
        : m_project(project), m_task(task_id), m_split(split),
          m_part(project.database(), "SELECT split FROM splits WHERE task = ? AND comment = ?"),
          m_put(project.database(), "INSERT INTO splits (task, comment, split, position) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (task, comment) DO UPDATE SET split = excluded.split, position = excluded.position"),
          m_remove(project.database(), "DELETE FROM splits WHERE task = ? AND comment = ?"), m_next(next_position())
    {
    }

    void move(std::int64_t comment)
    {
        const Split before = part_of(comment);
        if (before == m_split)
            return;
        if (before == Split::Test || m_split == Split::Test)
            check_split_open(m_project, m_task);
        SQLite::Statement& statement = m_split == Split::None ? m_remove : m_put;
        const Rewind rewind(statement);
        statement.bind(1, m_task);
        statement.bind(2, comment);
        if (m_split != Split::None) {
            statement.bind(3, to_string(m_split));
            statement.bind(4, m_next++);
        }
        statement.exec();
    }

private:
    std::int64_t next_position()
    {
        SQLite::Statement last(m_project.database(), "SELECT coalesce(max(position), -1) + 1 FROM splits WHERE task = ?");
        last.bind(1, m_task);
        last.executeStep();
        return last.getColumn(0).getInt64();
    }

    Split part_of(std::int64_t comment)
    {
        const Rewind rewind(m_part);
        m_part.bind(1, m_task);
        m_part.bind(2, comment);
        return m_part.executeStep() ? split_from_string(m_part.getColumn(0).getString()) : Split::None;
    }

    Project& m_project;
    std::int64_t m_task;
    Split m_split;
    SQLite::Statement m_part;
    SQLite::Statement m_put;
    SQLite::Statement m_remove;
    std::int64_t m_next;
};

}

void check_decision(Project& project, std::int64_t task_id, const Decision& decision, const std::string& annotator)
{
    check_somebody(annotator);
    check_label(task_of_id(project, task_id).task, decision);
}

UndoStep label_comments(Project& project, std::int64_t task_id, std::span<const std::int64_t> comment_ids, const Decision& decision,
                        const std::string& annotator, Reading reading)
{
    check_decision(project, task_id, decision, annotator);
    RecordedChange change(project, change_of(decision.kind), annotator);
    const std::vector<std::int64_t> ids = checked_ids(project, comment_ids);
    Annotations annotations(project);
    Annotation entry{.task_id = task_id, .annotator = annotator, .time = now_utc(), .kind = decision.kind,
                     .label = decision.kind == AnnotationKind::Label ? decision.label : "", .note = decision.note,
                     .role = reading == Reading::First ? AnnotationRole::Decision : AnnotationRole::Second};
    for (const std::int64_t id : ids) {
        entry.comment_id = id;
        if (decision.note.empty() && reading == Reading::First) // another label leaves what was noted
            entry.note = annotations.current(id, task_id).value_or(Annotation{}).note;
        annotations.add(entry);
    }
    change.set_comments(static_cast<std::int64_t>(ids.size()), comment_ids.front());
    change.set_task(task_id);
    change.set_detail(entry.label);
    return change.commit();
}

UndoStep set_note(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& note, const std::string& annotator)
{
    check_somebody(annotator);
    RecordedChange change(project, ChangeKind::Note, annotator);
    checked_ids(project, {&comment_id, 1});
    Annotations annotations(project);
    const std::optional<Annotation> current = annotations.current(comment_id, task_id);
    annotations.add(current ? noted(*current, note, annotator)
                            : Annotation{.comment_id = comment_id, .task_id = task_id, .annotator = annotator,
                                         .kind = AnnotationKind::Cleared, .note = note});
    change.set_comments(1, comment_id);
    change.set_task(task_id);
    return change.commit();
}

UndoStep move_to_split(Project& project, std::int64_t task_id, std::span<const std::int64_t> comment_ids, Split split, const std::string& annotator)
{
    RecordedChange change(project, ChangeKind::Move, annotator);
    const std::vector<std::int64_t> ids = checked_ids(project, comment_ids);
    project.guarded([&] {
        PartFiller part(project, task_id, split);
        for (const std::int64_t id : ids)
            part.move(id);
    });
    change.set_comments(static_cast<std::int64_t>(ids.size()), comment_ids.front());
    change.set_task(task_id);
    change.set_detail(to_string(split));
    return change.commit();
}

UndoStep delete_comments(Project& project, std::span<const std::int64_t> comment_ids, const std::string& annotator)
{
    return with_reserve(project, [&] {
        RecordedChange change(project, ChangeKind::Delete, annotator);
        const std::vector<std::int64_t> ids = checked_ids(project, comment_ids);
        remove_comments(project, ids);
        change.set_comments(static_cast<std::int64_t>(ids.size()), comment_ids.front());
        return change.commit();
    });
}

}
