#include "store/annotations.h"

#include "common/error.h"
#include "common/names.h"
#include "store/recording.h"
#include "store/rewind.h"
#include "store/text_column.h"

#include <algorithm>
#include <unordered_set>

namespace winnow {
namespace {

constexpr Names<AnnotationSource, 3> sources = {{
    {AnnotationSource::Import, "import"},
    {AnnotationSource::Person, "person"},
    {AnnotationSource::Undo, "undo"},
}};
constexpr Names<AnnotationKind, 4> kinds = {{
    {AnnotationKind::Label, "label"},
    {AnnotationKind::Skip, "skip"},
    {AnnotationKind::Unsure, "unsure"},
    {AnnotationKind::Cleared, "cleared"},
}};

constexpr Names<AnnotationRole, 5> roles = {{
    {AnnotationRole::Decision, "decision"},
    {AnnotationRole::Second, "second"},
    {AnnotationRole::Settlement, "settlement"},
    {AnnotationRole::Note, "note"},
    {AnnotationRole::Undo, "undo"},
}};

std::string select(const std::string& rest)
{
    return std::string("SELECT ") + annotation_columns + " FROM " + rest;
}

SQLite::Statement prepared(Project& project, const std::string& sql)
{
    return project.guarded([&] { return SQLite::Statement(project.database(), sql); });
}

// After `current`, which it follows. Second readings and what takes back hold nothing themselves; a note holds with what it is on.
bool becomes_current(const Annotation& entry, const std::optional<Annotation>& current)
{
    if (entry.role == AnnotationRole::Note)
        return current && entry.refers_to == (current->role == AnnotationRole::Note ? current->refers_to : current->id);
    return entry.role != AnnotationRole::Second && entry.role != AnnotationRole::Undo;
}

}

Annotation annotation_of(SQLite::Statement& row, int first)
{
    Annotation annotation;
    annotation.id = row.getColumn(first).getInt64();
    annotation.comment_id = row.getColumn(first + 1).getInt64();
    annotation.task_id = row.getColumn(first + 2).getInt64();
    annotation.annotator = text_of(row.getColumn(first + 3));
    annotation.time = text_of(row.getColumn(first + 4));
    annotation.source = value_in(sources, text_of(row.getColumn(first + 5)), "source of an annotation");
    annotation.kind = value_in(kinds, text_of(row.getColumn(first + 6)), "kind of an annotation");
    annotation.label = text_of(row.getColumn(first + 7));
    if (!row.getColumn(first + 8).isNull())
        annotation.fraction = row.getColumn(first + 8).getDouble();
    annotation.note = text_of(row.getColumn(first + 9));
    annotation.role = value_in(roles, text_of(row.getColumn(first + 10)), "role of an annotation");
    if (!row.getColumn(first + 11).isNull())
        annotation.refers_to = row.getColumn(first + 11).getInt64();
    return annotation;
}

std::vector<Annotation> holding(const std::vector<Annotation>& history)
{
    std::unordered_set<std::int64_t> taken_back;
    for (const Annotation& entry : history)
        if (entry.role == AnnotationRole::Undo && entry.refers_to)
            taken_back.insert(*entry.refers_to);
    std::unordered_set<std::int64_t> hold;
    std::vector<Annotation> found;
    for (const Annotation& entry : history) { // what one rests on comes before it
        const bool rests = entry.role == AnnotationRole::Note || entry.role == AnnotationRole::Settlement;
        if (entry.role == AnnotationRole::Undo || taken_back.contains(entry.id) || (rests && !hold.contains(entry.refers_to.value_or(0))))
            continue;
        hold.insert(entry.id);
        found.push_back(entry);
    }
    return found;
}

std::optional<Annotation> current_of(const std::vector<Annotation>& history)
{
    std::optional<Annotation> current;
    for (Annotation& entry : holding(history))
        if (becomes_current(entry, current))
            current = std::move(entry);
    return current;
}

std::string to_string(AnnotationKind kind)
{
    return name_in(kinds, kind);
}

Annotation noted(const Annotation& current, const std::string& note, const std::string& annotator)
{
    Annotation entry = current;
    entry.annotator = annotator;
    entry.time.clear();
    entry.source = AnnotationSource::Person;
    entry.note = note;
    entry.refers_to = current.role == AnnotationRole::Note ? current.refers_to : current.id;
    entry.role = AnnotationRole::Note;
    return entry;
}

Annotations::Annotations(Project& project, CurrentLabels current)
    : m_project(project), m_when(current),
      m_numbers(project, "annotations", current == CurrentLabels::Later ? RowNumbers::Counting::Alone : RowNumbers::Counting::Together),
      m_insert(project, "annotations", {"comment", "task", "annotator", "time", "source", "kind", "label", "fraction", "note", "role", "refers_to"},
               m_numbers.are_own() ? BatchInsert::RowIds::Own : BatchInsert::RowIds::Given,
               current == CurrentLabels::Later ? BatchInsert::rows_of_an_import : 1),
      m_make_current(prepared(project, "INSERT INTO current_labels (task, comment, annotation, kind, label) VALUES (?, ?, ?, ?, ?) "
                                       "ON CONFLICT (task, comment) DO UPDATE SET annotation = excluded.annotation, kind = excluded.kind, "
                                       "label = excluded.label")),
      m_current(prepared(project, select("current_annotations WHERE task = ? AND comment = ?")))
{
}

std::int64_t Annotations::insert(const Annotation& annotation)
{
    const std::string now = annotation.time.empty() ? now_utc() : std::string();
    const std::optional<std::int64_t> number = m_numbers.next();
    m_insert.add(number, annotation.comment_id, annotation.task_id, annotation.annotator, annotation.time.empty() ? now : annotation.time,
                 name_in(sources, annotation.source), name_in(kinds, annotation.kind), annotation.label, annotation.fraction,
                 annotation.note, name_in(roles, annotation.role), annotation.refers_to);
    return number ? *number : m_project.database().getLastInsertRowid();
}

void Annotations::finish()
{
    m_insert.finish();
}

void Annotations::make_current(const Annotation& annotation, std::int64_t id)
{
    const Rewind rewind(m_make_current);
    m_make_current.bind(1, annotation.task_id);
    m_make_current.bind(2, annotation.comment_id);
    m_make_current.bind(3, id);
    m_make_current.bind(4, std::string(name_in(kinds, annotation.kind)));
    m_make_current.bind(5, annotation.label);
    m_make_current.exec();
}

void Annotations::follow(const Annotation& annotation, std::int64_t id)
{
    if (annotation.role == AnnotationRole::Undo)
        find_current(annotation.comment_id, annotation.task_id);
    else if (becomes_current(annotation, annotation.role == AnnotationRole::Note ? current(annotation.comment_id, annotation.task_id) : std::nullopt))
        make_current(annotation, id);
}

// After one was taken back: the newest that counts.
void Annotations::find_current(std::int64_t comment_id, std::int64_t task_id)
{
    if (const std::optional<Annotation> current = current_of(history(comment_id, task_id))) {
        make_current(*current, current->id);
        return;
    }
    SQLite::Statement remove(m_project.database(), "DELETE FROM current_labels WHERE task = ? AND comment = ?");
    remove.bind(1, task_id);
    remove.bind(2, comment_id);
    remove.exec();
}

std::int64_t Annotations::add(const Annotation& annotation)
{
    return m_project.guarded([&] {
        Transaction transaction(m_project);
        const std::int64_t id = insert(annotation);
        if (m_when == CurrentLabels::Now)
            follow(annotation, id);
        if (m_project.recording())
            m_project.recording()->note_annotation(id);
        transaction.commit();
        return id;
    });
}

std::int64_t Annotations::take_back(std::int64_t id, const std::string& annotator)
{
    const Annotation taken = get(id);
    return add({.comment_id = taken.comment_id, .task_id = taken.task_id, .annotator = annotator, .source = AnnotationSource::Undo,
                .kind = AnnotationKind::Cleared, .role = AnnotationRole::Undo, .refers_to = id});
}

Annotation Annotations::get(std::int64_t id)
{
    return m_project.guarded([&] {
        SQLite::Statement query(m_project.database(), select("annotations WHERE id = ?"));
        query.bind(1, id);
        if (!query.executeStep())
            throw Error(ErrorKind::NotFound, "There is no decision with the number " + std::to_string(id) + ".");
        return annotation_of(query);
    });
}

std::optional<Annotation> Annotations::current(std::int64_t comment_id, std::int64_t task_id)
{
    return m_project.guarded([&]() -> std::optional<Annotation> {
        const Rewind rewind(m_current);
        m_current.bind(1, task_id);
        m_current.bind(2, comment_id);
        if (!m_current.executeStep())
            return std::nullopt;
        return annotation_of(m_current);
    });
}

std::vector<Annotation> Annotations::history(std::int64_t comment_id, std::int64_t task_id)
{
    return m_project.guarded([&] {
        std::vector<Annotation> all;
        SQLite::Statement query(m_project.database(), select("annotations WHERE task = ? AND comment = ? ORDER BY id"));
        query.bind(1, task_id);
        query.bind(2, comment_id);
        while (query.executeStep())
            all.push_back(annotation_of(query));
        return all;
    });
}

std::unordered_map<std::int64_t, Annotation> Annotations::all_current(std::int64_t task_id)
{
    return m_project.guarded([&] {
        std::unordered_map<std::int64_t, Annotation> all;
        SQLite::Statement query(m_project.database(), select("current_annotations WHERE task = ?"));
        query.bind(1, task_id);
        while (query.executeStep()) {
            Annotation annotation = annotation_of(query);
            all.emplace(annotation.comment_id, std::move(annotation));
        }
        return all;
    });
}

}
