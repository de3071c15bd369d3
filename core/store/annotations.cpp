#include "store/annotations.h"

#include "common/error.h"
#include "common/names.h"
#include "store/rewind.h"
#include "store/text_column.h"

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

constexpr const char* columns = "id, comment, task, annotator, time, source, kind, label, fraction, note";

Annotation annotation_of(SQLite::Statement& row)
{
    Annotation annotation;
    annotation.id = row.getColumn(0).getInt64();
    annotation.comment_id = row.getColumn(1).getInt64();
    annotation.task_id = row.getColumn(2).getInt64();
    annotation.annotator = text_of(row.getColumn(3));
    annotation.time = text_of(row.getColumn(4));
    annotation.source = value_in(sources, text_of(row.getColumn(5)), "source of an annotation");
    annotation.kind = value_in(kinds, text_of(row.getColumn(6)), "kind of an annotation");
    annotation.label = text_of(row.getColumn(7));
    if (!row.getColumn(8).isNull())
        annotation.fraction = row.getColumn(8).getDouble();
    annotation.note = text_of(row.getColumn(9));
    return annotation;
}

std::string select(const std::string& rest)
{
    return std::string("SELECT ") + columns + " FROM " + rest;
}

}

Annotations::Annotations(Project& project)
    : m_project(project),
      m_insert(project.guarded([&] {
          return SQLite::Statement(project.database(), "INSERT INTO annotations (comment, task, annotator, time, source, kind, label, fraction, note) "
                                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
      })),
      m_current(project.guarded([&] {
          return SQLite::Statement(project.database(), select("annotations WHERE task = ? AND comment = ? ORDER BY id DESC LIMIT 1"));
      }))
{
}

std::int64_t Annotations::add(const Annotation& annotation)
{
    return m_project.guarded([&] {
        const Rewind rewind(m_insert);
        m_insert.bind(1, annotation.comment_id);
        m_insert.bind(2, annotation.task_id);
        m_insert.bind(3, annotation.annotator);
        m_insert.bind(4, annotation.time.empty() ? now_utc() : annotation.time);
        m_insert.bind(5, std::string(name_in(sources, annotation.source)));
        m_insert.bind(6, std::string(name_in(kinds, annotation.kind)));
        m_insert.bind(7, annotation.label);
        if (annotation.fraction)
            m_insert.bind(8, *annotation.fraction);
        else
            m_insert.bind(8);
        m_insert.bind(9, annotation.note);
        m_insert.exec();
        return m_project.database().getLastInsertRowid();
    });
}

std::int64_t Annotations::take_back(std::int64_t id, const std::string& annotator)
{
    return m_project.guarded([&] {
        SQLite::Statement taken(m_project.database(), "SELECT comment, task FROM annotations WHERE id = ?");
        taken.bind(1, id);
        if (!taken.executeStep())
            throw Error(ErrorKind::NotFound, "There is no decision with the number " + std::to_string(id) + " to take back.");
        Annotation before;
        before.comment_id = taken.getColumn(0).getInt64();
        before.task_id = taken.getColumn(1).getInt64();
        before.kind = AnnotationKind::Cleared;
        SQLite::Statement query(m_project.database(), select("annotations WHERE task = ? AND comment = ? AND id < ? ORDER BY id DESC LIMIT 1"));
        query.bind(1, before.task_id);
        query.bind(2, before.comment_id);
        query.bind(3, id);
        if (query.executeStep())
            before = annotation_of(query);
        before.annotator = annotator;
        before.time.clear();
        before.source = AnnotationSource::Undo;
        return add(before);
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
