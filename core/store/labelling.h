#pragma once

#include "protocol/job.h"
#include "store/annotations.h"
#include "store/undo_log.h"

#include <cstdint>
#include <span>
#include <string>

namespace winnow {

// What a person decides about comments.
struct Decision {
    AnnotationKind kind = AnnotationKind::Label;
    std::string label; // of the task, for Label
    std::string note;  // empty: the comment keeps the one it has; a second reading has none then
};

// First: what everybody sees. Second: a blind second reading, which the current label does not follow until it is
// settled (store/second_reading.h).
enum class Reading { First, Second };

// Each of these is one change: one transaction, on disk when it returns, and one step of undo. Throws Error, and nothing
// is changed: Usage (a label that is not the task's, no comments, no annotator), NotFound (a comment that is not there),
// Busy, NoSpace. For one comment cheap enough for the GUI thread (about a millisecond of an ordinary disk's).
UndoStep label_comments(Project& project, std::int64_t task_id, std::span<const std::int64_t> comment_ids,
                        const Decision& decision, const std::string& annotator, Reading reading = Reading::First);

// Throws Error(Usage) for what label_comments would refuse.
void check_decision(Project& project, std::int64_t task_id, const Decision& decision, const std::string& annotator);

// Gives a comment a note and leaves its label; an empty one takes the note away.
UndoStep set_note(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& note,
                  const std::string& annotator);

// Puts comments into a part of the task's split, at its end; Split::None takes them out of every part. Error(Usage) for a
// move into or out of the test part once test scores were looked at.
UndoStep move_to_split(Project& project, std::int64_t task_id, std::span<const std::int64_t> comment_ids, Split split,
                       const std::string& annotator);

// Deletes comments with their labels, splits and scores, for every task; allowed in a frozen test part too, since a text
// that must go must go. Until the step is forgotten (forget_undo_steps) the text is in the document still.
UndoStep delete_comments(Project& project, std::span<const std::int64_t> comment_ids, const std::string& annotator);

}
