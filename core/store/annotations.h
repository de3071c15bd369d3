#pragma once

#include "store/project.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace winnow {

enum class AnnotationSource { Import, Person, Undo };
enum class AnnotationKind { Label, Skip, Unsure, Cleared };

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
};

// The append-only history of judgements. The current one of a comment and task is the newest; taking one back is a
// new entry.
class Annotations {
public:
    explicit Annotations(Project& project);

    std::int64_t add(const Annotation& annotation); // its id
    // Takes one back: adds an entry that says what the one before it said, or that there is none (Cleared). Taking back
    // several in turn goes from the newest to the oldest. Error(NotFound).
    std::int64_t take_back(std::int64_t id, const std::string& annotator);
    std::optional<Annotation> current(std::int64_t comment_id, std::int64_t task_id);
    std::vector<Annotation> history(std::int64_t comment_id, std::int64_t task_id); // oldest first
    // Current annotations of a task by comment.
    std::unordered_map<std::int64_t, Annotation> all_current(std::int64_t task_id);

private:
    Project& m_project;
    SQLite::Statement m_insert;
    SQLite::Statement m_current;
};

}
