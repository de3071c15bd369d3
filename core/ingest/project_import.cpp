#include "ingest/project_import.h"

#include "store/imports.h"
#include "store/metadata_columns.h"

#include <charconv>

namespace winnow {

namespace {

constexpr std::int64_t most_indexed_at_once = 20000; // comments: more are left to index_comments

std::optional<BulkLoad> bulk_load_of(Project& project)
{
    return BulkLoad::is_for(project) ? std::optional<BulkLoad>(project) : std::nullopt;
}

KnownComment with_label(Annotations& annotations, std::int64_t task, std::int64_t comment)
{
    const std::optional<Annotation> current = annotations.current(comment, task);
    return {comment, current && current->kind == AnnotationKind::Label ? current->label : std::string()};
}

std::int64_t number_or(const std::string& text, std::int64_t otherwise)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

}

std::optional<KnownComment> known_comment(Comments& comments, Annotations& annotations, std::int64_t task, const TextHash& hash)
{
    const std::optional<std::int64_t> id = comments.find_by_text(hash);
    return id ? std::optional(with_label(annotations, task, *id)) : std::nullopt;
}

ProjectImport::ProjectImport(Project& project, std::int64_t task, const std::string& file_name,
                             const std::string& mapping, const std::string& annotator)
    : m_project(project), m_task(task), m_annotator(annotator), m_time(now_utc()), m_takes_splits(winnow::splits(project, task).empty()),
      m_unchecked(project), m_change(project, ChangeKind::Import, annotator), m_bulk(bulk_load_of(project)),
      m_comments(project, Comments::Indexing::Later), m_index(project),
      m_annotations(project, m_bulk ? Annotations::CurrentLabels::Later : Annotations::CurrentLabels::Now),
      m_import(add_import(project, file_name, mapping))
{
    m_annotation.task_id = task;
    m_annotation.source = AnnotationSource::Import;
    m_change.set_import(m_import);
    m_change.set_task(task);
    m_change.set_detail(file_name);
}

void ProjectImport::expect(const TextHash& hash)
{
    if (m_bulk)
        m_bulk->expect(hash);
}

std::optional<KnownComment> ProjectImport::find(const TextHash& hash)
{
    if (!m_bulk)
        return known_comment(m_comments, m_annotations, m_task, hash);
    const std::optional<KnownTexts::Known> known = m_bulk->find(hash);
    return known ? std::optional(KnownComment{known->comment, known->label}) : std::nullopt;
}

std::optional<std::int64_t> ProjectImport::add(PreparedRow& prepared)
{
    const Row& row = prepared.row;
    Comment comment = comment_of(prepared);
    const std::int64_t id = m_comments.add(comment, prepared.hash);
    prepared.row.text = std::move(comment.text); // freed with the rest of the row
    prepared.metadata = std::move(comment.metadata);
    if (m_bulk)
        m_bulk->note(prepared.hash, {id, row.label});
    if (m_added++ == 0) {
        m_first_added = id;
        m_index.leave_from(id);
    }
    annotate(id, row);
    note_split(id, row);
    note_columns(prepared);
    return id;
}

void ProjectImport::label(const KnownComment& known, const PreparedRow& prepared)
{
    ++m_changed;
    annotate_known(known, prepared);
}

void ProjectImport::annotate(std::int64_t comment, const Row& row)
{
    if (row.label.empty() && row.judgement.empty())
        return;
    m_annotation.comment_id = comment;
    m_annotation.annotator = row.annotator.empty() ? m_annotator : row.annotator;
    m_annotation.time = row.date.empty() ? m_time : row.date;
    if (!row.label.empty())
        m_annotation.kind = AnnotationKind::Label;
    else
        m_annotation.kind = row.judgement == "skip" ? AnnotationKind::Skip : AnnotationKind::Unsure;
    m_annotation.label = row.label;
    m_annotation.fraction = row.fraction;
    m_annotation.note = row.note;
    m_annotations.add(m_annotation);
}

void ProjectImport::update(const KnownComment& known, PreparedRow& prepared)
{
    const Row& row = prepared.row;
    Comment comment = comment_of(prepared);
    const Comment before = m_comments.get(known.id);
    ++m_changed;
    comment.id = known.id;
    comment.import_id = before.import_id;
    if (comment.external_id.empty())
        comment.external_id = before.external_id;
    m_change.set_rows(RecordedChange::Rows::Watched);
    m_comments.update(comment, prepared.hash);
    m_change.set_rows(RecordedChange::Rows::Unwatched);
    note_columns(prepared);
    if (!row.label.empty() && row.label != known.label)
        annotate_known(known, prepared);
}

void ProjectImport::annotate_known(const KnownComment& known, const PreparedRow& prepared)
{
    annotate(known.id, prepared.row);
    if (m_bulk)
        m_bulk->note_label(prepared.hash, prepared.row.label);
}

void ProjectImport::commit(const std::string& summary)
{
    m_comments.finish();
    m_annotations.finish();
    if (m_bulk)
        m_bulk->finish();
    if (m_added <= most_indexed_at_once)
        m_index.fill(most_indexed_at_once + 1);
    set_import_summary(m_project, m_import, summary);
    m_change.set_rows(RecordedChange::Rows::Watched);
    if (!m_splits.empty())
        set_splits(m_project, m_task, m_splits, R"({"order":"imported"})");
    add_metadata_columns(m_project, m_columns);
    m_change.set_comments(m_added + m_changed, m_first_added);
    if (m_added + m_changed > 0)
        m_change.commit();
    else
        m_change.commit_without_step();
}

Comment ProjectImport::comment_of(PreparedRow& prepared) const
{
    Comment comment;
    comment.import_id = m_import;
    comment.external_id = std::move(prepared.row.id);
    comment.text = std::move(prepared.row.text);
    comment.metadata = std::move(prepared.metadata);
    return comment;
}

void ProjectImport::note_columns(const PreparedRow& prepared)
{
    if (prepared.columns == m_noted_columns)
        return;
    m_noted_columns = prepared.columns;
    for (const auto& [name, value] : prepared.row.metadata)
        if (m_known_columns.insert(name).second)
            m_columns.push_back(name);
}

void ProjectImport::note_split(std::int64_t comment, const Row& row)
{
    if (!m_takes_splits || (row.split != "train" && row.split != "validation" && row.split != "test"))
        return;
    const auto next = static_cast<std::int64_t>(m_splits.size());
    m_splits.push_back({comment, split_from_string(row.split), number_or(row.split_position, next)});
}

}
