#pragma once

#include "store/batch_insert.h"
#include "store/counters.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace winnow {

enum class AnnotationSource { Import, Person, Undo };
enum class AnnotationKind { Label, Skip, Unsure, Cleared };

// What an entry of the history is for.
enum class AnnotationRole {
    Decision,   // the newest of them is current
    Second,     // a blind second reading: no current label follows it
    Settlement, // ends a disagreement: current, and the reading of nobody; rests on the entry refers_to
    Note,       // a new note on the entry refers_to: it says the same otherwise
    Undo,       // takes the entry refers_to back: it counts as never made
};

struct Annotation {
    std::int64_t id = 0;
    std::int64_t comment_id = 0;
    std::int64_t task_id = 0;
    std::string annotator;
    std::string time; // empty when added: now
    AnnotationSource source = AnnotationSource::Person;
    AnnotationKind kind = AnnotationKind::Label;
    std::string label; // for Label
    std::optional<double> fraction; // of raters who chose the positive label, 0..1
    std::string note;
    AnnotationRole role = AnnotationRole::Decision;
    std::optional<std::int64_t> refers_to; // an entry of the same comment and task
};

// The append-only history of judgements. The current one of a comment and task is the newest that counts: that was not
// taken back, is no second reading, and rests on nothing that was taken back. Taking back is a new entry. A note on an
// entry that is not the current one makes nothing current.
class Annotations {
public:
    // Later: which of them hold is worked out not here but by BulkLoad, when all are in; the last of them wait for finish().
    enum class CurrentLabels { Now, Later };
    explicit Annotations(Project& project, CurrentLabels current = CurrentLabels::Now);

    std::int64_t add(const Annotation& annotation); // its id
    void finish();
    // Takes one back, so that the newest of the others holds. Error(NotFound).
    std::int64_t take_back(std::int64_t id, const std::string& annotator);
    Annotation get(std::int64_t id); // Error(NotFound)
    std::optional<Annotation> current(std::int64_t comment_id, std::int64_t task_id);
    std::vector<Annotation> history(std::int64_t comment_id, std::int64_t task_id); // oldest first
    // Current annotations of a task by comment.
    std::unordered_map<std::int64_t, Annotation> all_current(std::int64_t task_id);

private:
    std::int64_t insert(const Annotation& annotation);
    void follow(const Annotation& annotation, std::int64_t id);
    void make_current(const Annotation& annotation, std::int64_t id);
    void find_current(std::int64_t comment_id, std::int64_t task_id);

    Project& m_project;
    CurrentLabels m_when;
    RowNumbers m_numbers;
    BatchInsert m_insert;
    SQLite::Statement m_make_current;
    SQLite::Statement m_current;
};

// The entries of one comment's history that count: see above.
std::vector<Annotation> holding(const std::vector<Annotation>& history);
// The newest of them that a current label follows, with its newest note.
std::optional<Annotation> current_of(const std::vector<Annotation>& history);

std::string to_string(AnnotationKind kind); // as the document has it: "label", "skip", "unsure", "cleared"

// The entry that gives the current one another note.
Annotation noted(const Annotation& current, const std::string& note, const std::string& annotator);

// Columns of annotations and what stands in them, for queries of this folder.
inline constexpr const char* annotation_columns = "id, comment, task, annotator, time, source, kind, label, fraction, note, role, refers_to";
Annotation annotation_of(SQLite::Statement& row, int first_column = 0);

}
