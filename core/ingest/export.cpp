#include "ingest/export.h"

#include "common/error.h"
#include "common/files.h"
#include "common/number_text.h"
#include "evaluation/measures.h"
#include "ingest/own_columns.h"
#include "ingest/readings.h"
#include "ingest/row_writer.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/runs.h"
#include "store/splits.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

namespace winnow {

namespace {

using Cells = std::vector<std::optional<std::string>>;

void check_target(Project& project, const std::filesystem::path& path)
{
    check_export_ending(path);
    std::error_code ignored;
    if (std::filesystem::equivalent(project.path(), path, ignored))
        throw Error(ErrorKind::Usage, "\"" + path.string() + "\" is the project itself. Choose another name.");
}

void for_each_comment(Project& project, const ExportOptions& options, const std::function<void(const Comment&)>& visit)
{
    Comments comments(project);
    if (!options.comments)
        return comments.for_each(visit);
    for (const std::int64_t id : *options.comments)
        visit(comments.get(id));
}

nlohmann::ordered_json metadata_of(const Comment& comment)
{
    nlohmann::ordered_json metadata = nlohmann::ordered_json::parse(comment.metadata, nullptr, false);
    return metadata.is_object() ? metadata : nlohmann::ordered_json::object();
}

std::string id_of(const Comment& comment)
{
    return comment.external_id.empty() ? std::to_string(comment.id) : comment.external_id;
}

// The columns of metadata, in the order in which comments bring their keys.
class MetadataColumns {
public:
    void learn(const Comment& comment)
    {
        if (comment.metadata == "{}")
            return;
        const nlohmann::ordered_json metadata = metadata_of(comment);
        for (const auto& member : metadata.items()) {
            if (m_index.try_emplace(member.key(), m_keys.size()).second)
                m_keys.push_back(member.key());
        }
    }

    void append_names(std::vector<std::string>& columns) const
    {
        for (const std::string& key : m_keys)
            columns.push_back(column_of_metadata(key));
    }

    void append_values(const Comment& comment, Cells& cells) const
    {
        const std::size_t first = cells.size();
        cells.resize(first + m_keys.size());
        if (comment.metadata == "{}")
            return;
        const nlohmann::ordered_json metadata = metadata_of(comment);
        for (const auto& [key, value] : metadata.items()) {
            if (!value.is_null())
                cells[first + m_index.at(key)] = value.is_string() ? value.get<std::string>() : value.dump();
        }
    }

private:
    std::vector<std::string> m_keys;
    std::unordered_map<std::string, std::size_t> m_index;
};

// Everything that the rows of labels are made of. Judgements and splits of a task are held together, the comments not.
class LabelRows {
public:
    LabelRows(Project& project, std::int64_t task) : m_annotations(Annotations(project).all_current(task)), m_readings(project, task)
    {
        for (const SplitEntry& entry : splits(project, task))
            m_splits.emplace(entry.comment_id, entry);
    }

    void learn(const Comment& comment)
    {
        m_metadata.learn(comment);
        const Annotation* const annotation = judgement_on(comment);
        m_with_fractions = m_with_fractions || (annotation && annotation->fraction);
        m_with_judgements = m_with_judgements || (annotation && annotation->kind != AnnotationKind::Label);
        m_with_splits = m_with_splits || m_splits.contains(comment.id);
    }

    std::vector<std::string> columns() const
    {
        std::vector<std::string> columns = first_columns(OwnFile::Labels);
        if (m_with_fractions)
            columns.emplace_back(label_columns::fraction);
        if (m_with_judgements)
            columns.emplace_back(label_columns::judgement);
        m_readings.append_names(columns);
        if (m_with_splits)
            columns.emplace_back(label_columns::position);
        m_metadata.append_names(columns);
        return columns;
    }

    Cells cells(const Comment& comment) const
    {
        const Annotation* const annotation = judgement_on(comment);
        const auto split = m_splits.find(comment.id);
        const bool in_split = split != m_splits.end();
        Cells cells = {id_of(comment), comment.text};
        cells.push_back(annotation && !annotation->label.empty() ? std::optional(annotation->label) : std::nullopt);
        cells.push_back(in_split ? std::optional(to_string(split->second.split)) : std::nullopt);
        for (const std::string Annotation::*member : {&Annotation::annotator, &Annotation::time, &Annotation::note})
            cells.push_back(annotation ? std::optional(annotation->*member) : std::nullopt);
        if (m_with_fractions)
            cells.push_back(annotation && annotation->fraction ? std::optional(number_as_text(*annotation->fraction)) : std::nullopt);
        if (m_with_judgements)
            cells.push_back(annotation ? judgement_name(annotation->kind) : std::nullopt);
        m_readings.append_values(comment.id, cells);
        if (m_with_splits)
            cells.push_back(in_split ? std::optional(std::to_string(split->second.position)) : std::nullopt);
        m_metadata.append_values(comment, cells);
        return cells;
    }

private:
    // What was taken back counts as never said.
    const Annotation* judgement_on(const Comment& comment) const
    {
        const auto found = m_annotations.find(comment.id);
        const bool holds = found != m_annotations.end() && found->second.kind != AnnotationKind::Cleared;
        return holds ? &found->second : nullptr;
    }

    static std::optional<std::string> judgement_name(AnnotationKind kind)
    {
        if (kind == AnnotationKind::Skip)
            return "skip";
        return kind == AnnotationKind::Unsure ? std::optional<std::string>("unsure") : std::nullopt;
    }

    std::unordered_map<std::int64_t, Annotation> m_annotations;
    Readings m_readings;
    std::unordered_map<std::int64_t, SplitEntry> m_splits;
    MetadataColumns m_metadata;
    bool m_with_fractions = false;
    bool m_with_judgements = false;
    bool m_with_splits = false;
};

std::optional<std::string> label_of(const std::unordered_map<std::int64_t, Annotation>& current, std::int64_t comment)
{
    const auto found = current.find(comment);
    return found != current.end() && !found->second.label.empty() ? std::optional(found->second.label) : std::nullopt;
}

Task task_of_run(Project& project, const Run& run)
{
    for (const StoredTask& task : tasks(project)) {
        if (task.id == run.task_id)
            return task.task;
    }
    throw Error(ErrorKind::Damaged, "The task of run " + std::to_string(run.number) + " is not in the project.");
}

const std::string& predicted(const Task& task, const std::vector<double>& scores, std::optional<double> threshold)
{
    const ScoredSample sample{{scores}, {0}}; // predict() does not look at the truth
    return task.labels[static_cast<std::size_t>(predict(sample, task.positive_index(), threshold).front())];
}

void check_score(const Task& task, const Run& run, const StoredScore& score)
{
    if (score.scores.size() != task.labels.size())
        throw Error(ErrorKind::Damaged, "Run " + std::to_string(run.number) + " has a score with "
                    + std::to_string(score.scores.size()) + " numbers for " + std::to_string(task.labels.size()) + " labels.");
}

std::vector<StoredScore> chosen_scores(Project& project, std::int64_t run, const ExportOptions& options)
{
    std::vector<StoredScore> all = scores(project, run);
    if (!options.comments)
        return all;
    std::unordered_map<std::int64_t, const StoredScore*> by_comment;
    for (const StoredScore& score : all)
        by_comment.emplace(score.comment_id, &score);
    std::vector<StoredScore> chosen;
    for (const std::int64_t id : *options.comments) {
        if (const auto found = by_comment.find(id); found != by_comment.end())
            chosen.push_back(*found->second);
    }
    return chosen;
}

}

std::int64_t export_labels(Project& project, const StoredTask& task, const std::filesystem::path& path,
                           const ExportOptions& options)
{
    check_target(project, path);
    LabelRows rows(project, task.id);
    for_each_comment(project, options, [&](const Comment& comment) { rows.learn(comment); });
    std::int64_t count = 0;
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        RowWriter writer(temporary, path, rows.columns(), options.guard, label_columns::reader);
        for_each_comment(project, options, [&](const Comment& comment) {
            writer.write(rows.cells(comment));
            ++count;
        });
        writer.finish();
    });
    return count;
}

std::int64_t export_scores(Project& project, std::int64_t run_number, const std::filesystem::path& path,
                           const ExportOptions& options)
{
    check_target(project, path);
    const Run run = run_numbered(project, run_number);
    const Task task = task_of_run(project, run);
    std::vector<std::string> columns = first_columns(OwnFile::Scores);
    columns.emplace_back(label_in_run);
    for (const std::string& label : task.labels)
        columns.push_back("score " + label);
    const std::vector<StoredScore> scores = chosen_scores(project, run_number, options);
    const auto current = Annotations(project).all_current(run.task_id);
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        RowWriter writer(temporary, path, columns, options.guard);
        Comments comments(project);
        for (const StoredScore& score : scores) {
            check_score(task, run, score);
            const Comment comment = comments.get(score.comment_id);
            Cells cells = {id_of(comment), comment.text, label_of(current, comment.id), to_string(score.split),
                           predicted(task, score.scores, run.threshold), score.label};
            for (const double value : score.scores)
                cells.push_back(number_as_text(value));
            writer.write(cells);
        }
        writer.finish();
    });
    return static_cast<std::int64_t>(scores.size());
}

}
