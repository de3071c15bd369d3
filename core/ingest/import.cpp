#include "ingest/import.h"

#include "common/error.h"
#include "common/files.h"
#include "ingest/encoding.h"
#include "ingest/formula_guard.h"
#include "ingest/import_rehearsal.h"
#include "ingest/label_lines.h"
#include "ingest/project_import.h"
#include "ingest/read_ahead.h"
#include "ingest/row_writer.h"

#include <nlohmann/json.hpp>
#include <span>

namespace winnow {

namespace {

constexpr std::size_t most_rows_listed = 100;
constexpr std::size_t most_contradictions_listed = 1000;

class Import {
public:
    Import(ImportTarget& target, Duplicates duplicates, ImportSummary& summary)
        : m_target(target), m_duplicates(duplicates), m_summary(summary)
    {
    }

    void take(std::span<PreparedRow> rows)
    {
        for (const PreparedRow& row : rows)
            m_target.expect(row.hash);
        for (PreparedRow& row : rows)
            take(row);
    }

private:
    void take(PreparedRow& prepared)
    {
        ++m_summary.rows;
        if (!prepared.row.fault.empty())
            return refuse(prepared.line, prepared.row.fault);
        const std::optional<KnownComment> known = m_target.find(prepared.hash);
        if (known)
            compare(prepared.line, *known, prepared.row);
        if (known && m_duplicates != Duplicates::Keep)
            return merge(*known, prepared);
        m_summary.kept += known.has_value();
        add(prepared);
    }

    void refuse(std::int64_t line, const std::string& reason)
    {
        ++m_summary.refused;
        ++m_summary.refusals[reason];
        if (m_summary.refused_rows.size() < most_rows_listed)
            m_summary.refused_rows.push_back({line, reason});
    }

    void compare(std::int64_t line, const KnownComment& known, const Row& row)
    {
        if (known.label.empty() || row.label.empty() || known.label == row.label)
            return;
        ++m_summary.contradictory;
        if (m_summary.contradictions.size() < most_contradictions_listed)
            m_summary.contradictions.push_back({line, known.id, row.label, known.label, m_lines.line_of(known.id), m_duplicates});
    }

    void merge(const KnownComment& known, PreparedRow& prepared)
    {
        if (m_duplicates == Duplicates::Update) {
            ++m_summary.updated;
            if (!prepared.row.label.empty() && prepared.row.label != known.label)
                m_lines.note(known.id, prepared.line);
            m_target.update(known, prepared);
            return;
        }
        ++m_summary.skipped;
        if (known.label.empty() && !prepared.row.label.empty()) {
            ++m_summary.label_added;
            m_lines.note(known.id, prepared.line);
            m_target.label(known, prepared);
        }
    }

    void add(PreparedRow& prepared)
    {
        const Row& row = prepared.row;
        ++m_summary.imported;
        ++(row.label.empty() ? m_summary.unlabelled : m_summary.labelled);
        if (!row.label.empty())
            ++m_summary.labels[row.label];
        const std::optional<std::int64_t> id = m_target.add(prepared);
        if (id && !row.label.empty())
            m_lines.note(*id, prepared.line);
    }

    ImportTarget& m_target;
    Duplicates m_duplicates;
    ImportSummary& m_summary;
    LabelLines m_lines;
};

std::string reasons(const ImportSummary& summary)
{
    std::string list;
    for (const auto& [reason, rows] : summary.refusals)
        list += (list.empty() ? "" : "; ") + reason + " (" + std::to_string(rows) + ")";
    return list;
}

std::int64_t refused_for_their_label(const ImportSummary& summary)
{
    std::int64_t rows = 0;
    for (const std::string_view reason : {reason_no_such_label, reason_no_number}) {
        const auto found = summary.refusals.find(std::string(reason));
        rows += found == summary.refusals.end() ? 0 : found->second;
    }
    return rows;
}

void check_sense(const ImportSummary& summary)
{
    if (summary.rows == 0)
        throw Error(ErrorKind::BadInput, "The file has no rows below its header.");
    const std::int64_t bad_labels = refused_for_their_label(summary);
    const bool any_label = summary.labelled + summary.label_added + summary.skipped + summary.updated > 0;
    if (bad_labels > 0 && !any_label)
        throw Error(ErrorKind::BadInput, "Nothing was imported: no value of the column \"" + *summary.mapping.label
                    + "\" is a label of the task. Map its values to labels, give a number's rule (at least the median, or "
                      "at least a number), or name another column.");
    if (summary.refused == summary.rows)
        throw Error(ErrorKind::BadInput, "Nothing was imported: every row is refused: " + reasons(summary)
                    + ". Check the separator, the encoding and the columns.");
}

// What contradicted a comment is told beside it.
bool leaves_something(const ImportSummary& summary)
{
    return summary.imported + summary.updated + summary.label_added + summary.contradictory > 0;
}

// Two passes are two halves of the way.
ReadingProgress part_of(const ReadingProgress& progress, int part, int parts)
{
    if (!progress)
        return {};
    return [=](std::int64_t done, std::int64_t total) { return progress(part * total + done, parts * total); };
}

// Another descriptor of the open document, once closed, would take SQLite's lock on it away (POSIX advisory locks).
void check_not_the_project(Project& project, const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(project.path(), path, ignored))
        throw Error(ErrorKind::Usage, "\"" + path.string() + "\" is the project itself. Choose a CSV, TSV or JSONL file.");
}

int passes_of(const ImportOptions& options)
{
    return options.source.rule.kind == LabelRule::Kind::Names ? 1 : 2;
}

// The file with everything about it settled.
RowSource opened(Project& project, const StoredTask& task, const std::filesystem::path& path, const ImportOptions& options,
                 const ReadingProgress& progress)
{
    check_not_the_project(project, path);
    RowSource source(path, task.task, options.source);
    source.settle_rule(part_of(progress, 0, passes_of(options)));
    return source;
}

ImportSummary summary_of(const RowSource& source)
{
    ImportSummary summary;
    summary.shape = source.shape();
    summary.mapping = source.mapping();
    summary.threshold = source.threshold();
    return summary;
}

void take_rows(const RowSource& source, ImportTarget& target, const ImportOptions& options, ImportSummary& summary,
               const ReadingProgress& progress)
{
    Import import(target, options.duplicates, summary);
    const int passes = passes_of(options);
    read_ahead(source, [&](std::span<PreparedRow> rows) { import.take(rows); }, part_of(progress, passes - 1, passes));
}

std::string mapping_as_json(const RowSource& source)
{
    const Mapping& mapping = source.mapping();
    return nlohmann::json{{"text", *mapping.text}, {"label", *mapping.label}, {"id", *mapping.id},
                          {"annotator", *mapping.annotator}, {"date", *mapping.date}, {"note", *mapping.note}, {"ignored", mapping.ignored},
                          {"encoding", source.shape().encoding}, {"delimiter", std::string(1, source.shape().delimiter)}}
        .dump();
}

std::string summary_as_json(const ImportSummary& summary)
{
    nlohmann::json json{{"rows", summary.rows}, {"imported", summary.imported}, {"skipped", summary.skipped},
                        {"updated", summary.updated}, {"kept", summary.kept}, {"label_added", summary.label_added},
                        {"labelled", summary.labelled}, {"refused", summary.refused}, {"refusals", summary.refusals},
                        {"contradictory", summary.contradictory}, {"contradictions", as_json(summary.contradictions)}};
    if (summary.threshold)
        json["threshold"] = *summary.threshold;
    return json.dump();
}

}

ImportSummary import_file(Project& project, const StoredTask& task, const std::filesystem::path& path,
                          const ImportOptions& options, const ReadingProgress& progress)
{
    RowSource source = opened(project, task, path, options, progress);
    ProjectImport target(project, task.id, with_replacement_characters(path.filename().string()),
                         mapping_as_json(source), options.annotator);
    ImportSummary summary = summary_of(source);
    summary.import_id = target.import_id();
    take_rows(source, target, options, summary, progress);
    check_sense(summary);
    if (summary.refused > 0 && !options.refused_file.empty())
        write_refused_rows(source, options.refused_file);
    if (leaves_something(summary))
        target.commit(summary_as_json(summary));
    else
        summary.import_id = 0;
    summary.splits = static_cast<std::int64_t>(target.splits().size());
    return summary;
}

void write_refused_rows(const RowSource& source, const std::filesystem::path& path)
{
    std::vector<std::string> columns = first_columns(OwnFile::Refused);
    const std::size_t first = columns.size();
    const bool guarded = source.shape().format == FileFormat::Delimited && own_file(source.columns()) != OwnFile::None;
    const bool mended = own_file(source.columns()) == OwnFile::Refused; // then its first columns are replaced
    const std::size_t skipped = mended ? first : 0;
    columns.insert(columns.end(), source.columns().begin() + static_cast<std::ptrdiff_t>(skipped), source.columns().end());
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        RowWriter writer(temporary, path, columns, FormulaGuard::On);
        source.read([&](const Record& record, Row& row, const std::vector<std::string>&) {
            if (row.fault.empty())
                return;
            std::vector<std::optional<std::string>> cells(columns.size());
            cells[0] = std::to_string(record.line);
            cells[1] = row.fault;
            cells[2] = record.raw;
            for (std::size_t i = first; i < columns.size(); ++i) {
                if (const std::string* const cell = record.value(i - first + skipped))
                    cells[i] = guarded ? without_guard(*cell) : *cell;
            }
            writer.write(cells);
        }, {});
        writer.finish();
    });
}

ImportSummary rehearse_import(Project& project, const StoredTask& task, const std::filesystem::path& path,
                              const ImportOptions& options, const ReadingProgress& progress)
{
    RowSource source = opened(project, task, path, options, progress);
    ImportRehearsal target(project, task.id);
    ImportSummary summary = summary_of(source);
    take_rows(source, target, options, summary, progress);
    return summary;
}

}
