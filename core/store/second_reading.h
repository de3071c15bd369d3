#pragma once

#include "store/labelling.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace winnow {

// Whose decision counts. The current label (view current_annotations: what is shown, trained on and exported) follows the
// newest decision that was not taken back and not made as a blind second reading (Reading::Second). A second reading is
// kept beside it, and changes nothing until somebody settles: the settlement then is current, until the next decision. It
// is nobody's own: whoever settles, the agreement measured stays what it was. An annotator's own decision is their newest
// of either reading that was not taken back; a note on it is its own, whatever is current.

// An annotator's own decision about a comment.
struct OwnDecision {
    std::int64_t annotation_id = 0;
    std::int64_t comment_id = 0;
    std::string annotator;
    AnnotationKind kind = AnnotationKind::Label;
    std::string label;
    std::string note;
    std::string time;
    Reading reading = Reading::First;
};

// Names of those who have decided something in the task, by name.
std::vector<std::string> annotators(Project& project, std::int64_t task_id);

// What stands about one comment: the own decisions by annotator, at least one, and the settlement that is newer than all of
// them, if there is one.
struct CommentReadings {
    std::vector<OwnDecision> own;
    std::optional<OwnDecision> settled;
};
// Visits comment by comment, and holds those of one at a time. Off the GUI thread.
void for_each_reading(Project& project, std::int64_t task_id, const std::function<void(const CommentReadings&)>& visit);

// Own decisions of everybody by comment, then annotator; `annotator` empty: of all. Off the GUI thread.
std::vector<OwnDecision> own_decisions(Project& project, std::int64_t task_id, const std::string& annotator = {});
// The own decision of an annotator about one comment; cheap enough for the GUI thread.
std::optional<OwnDecision> own_decision(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& annotator);

// What stands about one comment; `own` is empty where nobody has decided. Cheap enough for the GUI thread.
CommentReadings readings_of(Project& project, std::int64_t task_id, std::int64_t comment_id);

// Of the comments that others have decided, those that the annotator has not, by id: never looked at, or left undecided as
// skipped or unsure; and how many the annotator has labelled. Off the GUI thread.
struct ReadingsLeft {
    std::vector<std::int64_t> unread;
    std::vector<std::int64_t> undecided;
    std::int64_t labelled = 0;
};
ReadingsLeft readings_left(Project& project, std::int64_t task_id, const std::string& annotator);

// The newest own entry of an annotator about one comment: the own decision, or, of kind Cleared, the note of somebody who has
// decided nothing yet or has taken the decision away. Cheap enough for the GUI thread.
std::optional<OwnDecision> own_entry(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& annotator);

// Gives a comment another note of the annotator's, as a part of the annotator's own decision where there is one, and leaves everybody else's as it is.
// One step of undo. Throws as set_note.
UndoStep set_own_note(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& note, const std::string& annotator);

// A comment that two annotators have labelled, first.annotator < second.annotator. Skips and the like make no pair.
struct LabelPair {
    std::int64_t comment_id = 0;
    std::string first_annotator;
    std::string first_label;
    std::string second_annotator;
    std::string second_label;
};

// All pairs of labels, by comment: what core/evaluation/agreement.h measures, for each two annotators or for all. Off the
// GUI thread.
std::vector<LabelPair> label_pairs(Project& project, std::int64_t task_id);

// A pair that differs, with what settled it: a settlement by anyone that is newer than all readings of the comment.
struct Disagreement {
    LabelPair pair;
    std::optional<OwnDecision> settled;
};
std::vector<Disagreement> disagreements(Project& project, std::int64_t task_id);

// Settles a comment: the label becomes the current one, with the settler's name and note; without one the comment keeps the
// note that it has, as with any other decision. One step of undo. Throws as
// label_comments, and Error(Usage) for a comment that nobody has labelled.
UndoStep settle(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& label,
                const std::string& note, const std::string& annotator);

}
