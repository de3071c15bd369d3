#pragma once

#include "store/project.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

enum class ChangeKind { Label, Skip, Unsure, Clear, Note, Settle, Move, Delete, Split, Task, Policy, Settings, Threshold, Import };

// One change of data that can be undone and redone, across restarts. Each annotator has steps of their own.
struct UndoStep {
    std::int64_t id = 0;
    ChangeKind kind = ChangeKind::Label;
    std::int64_t count = 0; // how many comments it changed (Task, Policy, Settings: 0)
    std::string time;       // when it was made
    std::string annotator;
    std::optional<std::int64_t> comment_id; // the first of them: where to go back to
    std::optional<std::int64_t> task_id;
    std::string detail;     // the label, the split, the file, the setting; may be empty
};

struct UndoResult {
    UndoStep step;
    std::vector<std::int64_t> comment_ids; // those that changed, ascending; none where it was no change of comments
};

// What undo and redo would do next; cheap enough for the GUI thread.
std::optional<UndoStep> next_undo(Project& project, const std::string& annotator);
std::optional<UndoStep> next_redo(Project& project, const std::string& annotator);

// Undoes or redoes one step: a transaction of its own, on disk when it returns. Labels are taken back by new entries of
// the history, anything else becomes as it was. Throws Error, and nothing is changed: NotFound (there is no step), Usage
// (what it changed was changed again since, by another program or annotator; the step is dropped, so that the one before
// it is the next), Busy, NoSpace. Cheap for a step of up to a thousand comments; else off the GUI thread.
UndoResult undo(Project& project, const std::string& annotator);
UndoResult redo(Project& project, const std::string& annotator);

// Forgets all steps of everyone, with the deleted text that they held.
void forget_undo_steps(Project& project);

// A Transaction that is kept as a step: whatever is done to comments, labels, splits, tasks, policies, settings, runs
// and imports from its making to commit() is undone together. One that is made while another is open is a part of that one.
// A change drops the steps of its annotator that wait for a redo. The newest 1000 steps are kept, of at most 64 MB
// together (the newest always).
class RecordedChange {
public:
    RecordedChange(Project& project, ChangeKind kind, const std::string& annotator); // Error(Busy), as Transaction
    ~RecordedChange();
    RecordedChange(const RecordedChange&) = delete;
    RecordedChange& operator=(const RecordedChange&) = delete;

    void set_comments(std::int64_t count, std::optional<std::int64_t> first);
    void set_task(std::int64_t task_id);
    void set_detail(const std::string& detail);

    // An import adds too much to keep a copy of: the comments that have its id are what it added. Rows are then watched
    // only where they are said to be: around what changes others.
    void set_import(std::int64_t import_id);
    enum class Rows { Watched, Unwatched };
    void set_rows(Rows rows);

    UndoStep commit(); // Error(NoSpace): nothing was written
    void commit_without_step(); // what was done is no change for the user: the step before it stays the next to undo

private:
    Recording* recording() const; // the one that is being made, of this or of the one that this is a part of

    Project& m_project;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<Recording> m_recording; // ours; nullptr: a part of another
};

}
