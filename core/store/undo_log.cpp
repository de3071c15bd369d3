#include "store/undo_log.h"

#include "common/error.h"
#include "store/undo_steps.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {

std::optional<UndoStep> next_undo(Project& project, const std::string& annotator)
{
    return project.guarded([&] { return next_step(project, annotator, StepState::Done); });
}

std::optional<UndoStep> next_redo(Project& project, const std::string& annotator)
{
    return project.guarded([&] { return next_step(project, annotator, StepState::Undone); });
}

void forget_undo_steps(Project& project)
{
    project.guarded([&] {
        Transaction transaction(project);
        project.database().exec("DELETE FROM undo_steps");
        // Words of texts that are gone wait in the index until its parts are merged.
        project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('optimize')");
        transaction.commit();
    });
}

RecordedChange::RecordedChange(Project& project, ChangeKind kind, const std::string& annotator)
    : m_project(project), m_transaction(std::make_unique<Transaction>(project))
{
    if (project.recording())
        return;
    m_recording = std::make_unique<Recording>(project, kind, annotator);
    project.set_recording(m_recording.get());
}

RecordedChange::~RecordedChange()
{
    if (m_recording)
        m_project.set_recording(nullptr);
}

Recording* RecordedChange::recording() const
{
    return m_recording ? m_recording.get() : m_project.recording();
}

void RecordedChange::set_comments(std::int64_t count, std::optional<std::int64_t> first)
{
    if (!m_recording)
        return;
    m_recording->step().count = count;
    m_recording->step().comment_id = first;
}

void RecordedChange::set_task(std::int64_t task_id)
{
    if (m_recording)
        m_recording->step().task_id = task_id;
}

void RecordedChange::set_detail(const std::string& detail)
{
    if (m_recording)
        m_recording->step().detail = detail;
}

void RecordedChange::set_import(std::int64_t import_id)
{
    recording()->set_import(import_id);
}

void RecordedChange::set_rows(Rows rows)
{
    recording()->watch_rows(rows == Rows::Watched);
}

void RecordedChange::commit_without_step()
{
    if (m_recording)
        m_project.set_recording(nullptr);
    m_transaction->commit();
    m_recording.reset();
}

UndoStep RecordedChange::commit()
{
    if (!m_recording) {
        m_transaction->commit();
        return m_project.recording()->step();
    }
    m_project.set_recording(nullptr);
    const StoredStep stored{m_recording->step(), m_recording->annotations(), m_recording->import_id(), m_recording->changes(), {}};
    UndoStep step = stored.step;
    if (!stored.annotations.empty() || stored.import_id || !stored.changes.empty()) {
        m_project.guarded([&] {
            remove_undone_steps(m_project, step.annotator);
            step.id = add_step(m_project, stored);
            remove_old_steps(m_project);
        });
    }
    m_transaction->commit();
    m_recording.reset();
    return step;
}

}
