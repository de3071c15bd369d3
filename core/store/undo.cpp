// How a step is undone and redone.

#include "common/error.h"
#include "store/annotations.h"
#include "store/changeset.h"
#include "store/labelling.h"
#include "store/remove_comments.h"
#include "store/second_reading.h"
#include "store/splits.h"
#include "store/undo_steps.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <set>

namespace winnow {
namespace {

constexpr std::int64_t largest_copy = std::int64_t{64} << 20; // bytes of text of an import that is kept for its redo

constexpr const char* changed_since = "This cannot be done any more: what it changed was changed again since, by another window or person. "
                                      "Nothing was changed.";

// The step does not apply any more, and never will.
struct Outdated {
    std::string sentence = changed_since;
};

// Undoes or redoes one step, within a transaction of the caller's.
class StepReplay {
public:
    StepReplay(Project& project, StoredStep& stored) : m_project(project), m_stored(stored), m_annotations(project) {}

    void undo()
    {
        check_frozen();
        take_back_labels();
        apply(m_stored.changes, Way::Back);
        if (m_stored.import_id)
            remove_import();
    }

    void redo()
    {
        check_frozen();
        if (m_stored.import_id)
            apply(m_stored.removed, Way::Back);
        m_stored.removed.clear();
        apply(m_stored.changes, Way::Forth);
        give_labels_again();
    }

    bool can_be_redone() const { return m_can_be_redone; }

    std::vector<std::int64_t> comments() const { return {m_comments.begin(), m_comments.end()}; }

private:
    void check_frozen()
    {
        const bool of_split = m_stored.step.kind == ChangeKind::Move || m_stored.step.kind == ChangeKind::Split;
        if (of_split && m_stored.step.task_id && changes_test_part(m_project, m_stored.changes, *m_stored.step.task_id))
            check_not_frozen(*m_stored.step.task_id);
    }

    void check_not_frozen(std::int64_t task)
    {
        try {
            check_split_open(m_project, task);
        } catch (const Error& error) {
            throw Outdated{error.what()};
        }
    }

    void apply(const std::string& changes, Way way)
    {
        if (!apply_changeset(m_project, changes, way, m_comments))
            throw Outdated{};
    }

    // Its annotations that (are not) taken back; those of comments that are gone went with them.
    std::vector<Annotation> annotations(StepState state)
    {
        std::vector<Annotation> found;
        SQLite::Statement query(m_project.database(), std::string("SELECT ") + annotation_columns + " FROM annotations AS own WHERE id BETWEEN ? AND ? AND "
                                                          "role <> 'undo' AND " + (state == StepState::Done ? "NOT " : "")
                                                          + "EXISTS (SELECT 1 FROM annotations WHERE refers_to = own.id AND role = 'undo') ORDER BY id");
        for (const auto& [first, last] : m_stored.annotations) {
            query.reset();
            query.bind(1, first);
            query.bind(2, last);
            while (query.executeStep())
                found.push_back(annotation_of(query));
        }
        return found;
    }

    bool is_of_import(std::int64_t comment)
    {
        SQLite::Statement query(m_project.database(), "SELECT import FROM comments WHERE id = ?");
        query.bind(1, comment);
        return query.executeStep() && !query.getColumn(0).isNull() && query.getColumn(0).getInt64() == m_stored.import_id;
    }

    void take_back_labels()
    {
        std::vector<Annotation> own = annotations(StepState::Done);
        if (m_stored.import_id)
            std::erase_if(own, [&](const Annotation& entry) { return is_of_import(entry.comment_id); });
        else if (own.empty() && !m_stored.annotations.empty())
            throw Outdated{};
        for (const Annotation& entry : own) {
            check_nobody_settled(entry);
            m_annotations.take_back(entry.id, m_stored.step.annotator);
            m_comments.insert(entry.comment_id);
        }
    }

    // What somebody else has settled rests on it and would go too.
    void check_nobody_settled(const Annotation& entry)
    {
        if (entry.role != AnnotationRole::Decision && entry.role != AnnotationRole::Second)
            return;
        for (const Annotation& later : holding(m_annotations.history(entry.comment_id, entry.task_id)))
            if (later.role == AnnotationRole::Settlement && later.refers_to == entry.id && later.annotator != entry.annotator)
                throw Outdated{};
    }

    // It would take the place of what somebody else has decided meanwhile; a second reading takes nobody's.
    void check_nobody_decided_since(const Annotation& entry)
    {
        if (entry.role == AnnotationRole::Second)
            return;
        const std::optional<Annotation> current = m_annotations.current(entry.comment_id, entry.task_id);
        if (current && current->id > entry.id && current->annotator != entry.annotator)
            throw Outdated{};
    }

    void give_labels_again()
    {
        const std::vector<Annotation> own = annotations(StepState::Undone);
        if (own.empty() && !m_stored.annotations.empty() && !m_stored.import_id)
            throw Outdated{};
        for (const Annotation& entry : own) {
            check_nobody_decided_since(entry);
            // The new entry takes the place of the old one, which would else be given again by the next redo, too.
            take_from(m_stored.annotations, entry.id);
            add_to(m_stored.annotations, m_annotations.add(again(entry)));
            m_comments.insert(entry.comment_id);
        }
    }

    // What a note is written to again: the label may have been given again, too. One's own decision, or what is current now.
    Annotation noted_now(const Annotation& note)
    {
        const Annotation before = m_annotations.get(note.refers_to.value_or(0));
        if (before.annotator == note.annotator && before.role != AnnotationRole::Settlement)
            if (const auto own = own_decision(m_project, note.task_id, note.comment_id, note.annotator))
                return m_annotations.get(own->annotation_id);
        const std::optional<Annotation> current = m_annotations.current(note.comment_id, note.task_id);
        if (!current || before.role == AnnotationRole::Second)
            throw Outdated{};
        return *current;
    }

    Annotation again(Annotation entry)
    {
        if (entry.source != AnnotationSource::Import)
            entry.time.clear();
        if (entry.role == AnnotationRole::Note)
            return noted(noted_now(entry), entry.note, entry.annotator);
        if (entry.role == AnnotationRole::Settlement) {
            const std::vector<Annotation> hold = holding(m_annotations.history(entry.comment_id, entry.task_id));
            if (std::ranges::find(hold, entry.refers_to.value_or(0), &Annotation::id) == hold.end())
                throw Outdated{};
        }
        return entry;
    }

    std::int64_t number(const std::string& sql)
    {
        SQLite::Statement query(m_project.database(), sql);
        query.bind(1, *m_stored.import_id);
        query.executeStep();
        return query.getColumn(0).getInt64();
    }

    // Work that others have put into its comments since is not thrown away with them.
    void check_nobody_else_labelled()
    {
        SQLite::Statement query(m_project.database(), "SELECT annotation FROM current_labels WHERE task IN (SELECT id FROM tasks) AND comment IN "
                                                      "(SELECT id FROM comments WHERE import = ?) AND kind <> 'cleared'");
        query.bind(1, *m_stored.import_id);
        while (query.executeStep()) {
            const std::int64_t id = query.getColumn(0).getInt64();
            if (std::ranges::none_of(m_stored.annotations, [id](const auto& range) { return id >= range.first && id <= range.second; }))
                throw Outdated{};
        }
    }

    void remove_import()
    {
        check_nobody_else_labelled();
        m_can_be_redone = number("SELECT coalesce(sum(length(text) + length(metadata)), 0) FROM comments WHERE import = ?") <= largest_copy;
        std::unique_ptr<ChangeSession> session;
        if (m_can_be_redone)
            session = std::make_unique<ChangeSession>(m_project, recorded_tables());
        note_comments_of_import();
        remove_comments_of_import(m_project, *m_stored.import_id);
        number("DELETE FROM imports WHERE id = ? RETURNING id");
        if (session)
            m_stored.removed = session->changeset();
    }

    void note_comments_of_import()
    {
        SQLite::Statement query(m_project.database(), "SELECT id FROM comments WHERE import = ?");
        query.bind(1, *m_stored.import_id);
        while (query.executeStep())
            m_comments.insert(query.getColumn(0).getInt64());
    }

    Project& m_project;
    StoredStep& m_stored;
    Annotations m_annotations;
    std::set<std::int64_t> m_comments;
    bool m_can_be_redone = true;
};

UndoStep step_or_error(Project& project, const std::string& annotator, StepState state)
{
    const std::optional<UndoStep> step = project.guarded([&] { return next_step(project, annotator, state); });
    if (!step)
        throw Error(ErrorKind::NotFound, state == StepState::Done ? "There is nothing to undo." : "There is nothing to redo.");
    return *step;
}

void replay_step(Project& project, StoredStep& stored, StepState from, UndoResult& result)
{
    StepReplay replay(project, stored);
    if (from == StepState::Done)
        replay.undo();
    else
        replay.redo();
    if (replay.can_be_redone())
        update_step(project, stored, from == StepState::Done ? StepState::Undone : StepState::Done);
    else
        remove_step(project, stored.step.id);
    result = {stored.step, replay.comments()};
}

// From `from` into the other state. A step that does not apply is dropped: it would stand before all others for ever.
UndoResult replay(Project& project, const std::string& annotator, StepState from)
{
    std::int64_t id = 0;
    try {
        Transaction transaction(project);
        UndoResult result;
        id = step_or_error(project, annotator, from).id;
        project.guarded([&] {
            StoredStep stored = stored_step(project, id);
            replay_step(project, stored, from, result);
        });
        transaction.commit();
        return result;
    } catch (const Outdated& outdated) {
        project.guarded([&] { remove_step(project, id); });
        throw Error(ErrorKind::Usage, outdated.sentence);
    }
}

}

UndoResult undo(Project& project, const std::string& annotator)
{
    return replay(project, annotator, StepState::Done);
}

UndoResult redo(Project& project, const std::string& annotator)
{
    return replay(project, annotator, StepState::Undone);
}

}
