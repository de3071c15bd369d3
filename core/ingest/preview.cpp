#include "ingest/preview.h"

#include "common/error.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

// The rows as far as they can be told without the median.
void make_rows(ImportPreview& preview, const Task& task, LabelRule rule)
{
    Mapping mapping = *preview.mapping;
    if (rule.kind == LabelRule::Kind::AtLeastMedian) {
        rule = {};
        mapping.label = "";
    }
    const Labeller labeller(task, rule);
    RowMaker maker(mapping, preview.shape.format, preview.columns, labeller);
    for (const Record& record : preview.records) {
        Row row;
        row.fault = record.fault;
        preview.rows.push_back(record.refused() ? row : maker.make(record, preview.columns));
    }
}

// Of each column's cells, together.
std::vector<std::size_t> bytes_of_columns(const ImportPreview& preview)
{
    std::vector<std::size_t> bytes(preview.columns.size(), 0);
    for (const Record& record : preview.records)
        for (std::size_t column = 0; column < bytes.size(); ++column)
            if (const std::string* value = record.value(column))
                bytes[column] += value->size();
    return bytes;
}

// The column that by far the longest cells stand in, whatever it is called. None: no column stands out.
std::optional<std::string> wordiest_column(const ImportPreview& preview)
{
    constexpr std::size_t shortest_mean = 20, lead = 2;
    std::vector<std::size_t> bytes = bytes_of_columns(preview);
    if (bytes.size() < 2)
        return std::nullopt;
    const std::size_t wordiest = static_cast<std::size_t>(std::ranges::max_element(bytes) - bytes.begin());
    const std::size_t most = std::exchange(bytes[wordiest], 0);
    const bool stands_out = most >= shortest_mean * preview.records.size() && most >= lead * std::ranges::max(bytes);
    return stands_out && most > 0 ? std::optional(preview.columns[wordiest]) : std::nullopt;
}

// The column all of whose cells are labels of the task. None: there is none, or more than one.
std::optional<std::string> column_of_labels(const ImportPreview& preview, const Task& task)
{
    constexpr std::size_t fewest = 3; // cells
    const Labeller labeller(task, {});
    std::optional<std::string> found;
    for (std::size_t column = 0; column < preview.columns.size(); ++column) {
        std::size_t labels = 0;
        const bool all = std::ranges::all_of(preview.records, [&](const Record& record) {
            const std::string* cell = record.value(column);
            const LabelOfCell label = cell ? labeller.label_of(*cell) : LabelOfCell{};
            labels += !label.label.empty();
            return label.fault.empty();
        });
        if (!all || labels < fewest)
            continue;
        if (found)
            return std::nullopt;
        found = preview.columns[column];
    }
    return found;
}

std::optional<std::size_t> column_called(ColumnRole role, const ImportPreview& preview)
{
    const auto called = std::ranges::find_if(preview.columns, [role](const std::string& column) { return guess_role(column) == role; });
    return called == preview.columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(called - preview.columns.begin()));
}

bool has_cells(std::size_t column, const ImportPreview& preview)
{
    return std::ranges::any_of(preview.records, [column](const Record& record) { return record.value(column) && !record.value(column)->empty(); });
}

// Where no column is called as a text or a label is, or that of the text is empty, the cells tell which one it is.
SourceOptions with_columns_by_cells(const ImportPreview& preview, const Task& task, SourceOptions options)
{
    const std::optional<std::size_t> text = column_called(ColumnRole::Text, preview);
    if (!options.mapping.text && !(text && has_cells(*text, preview)))
        options.mapping.text = wordiest_column(preview);
    if (!options.mapping.label && !column_called(ColumnRole::Label, preview) && options.rule.kind == LabelRule::Kind::Names)
        options.mapping.label = column_of_labels(preview, task);
    return options;
}

void map_columns(ImportPreview& preview, const std::filesystem::path& path, const Task& task, const SourceOptions& options)
{
    preview.mapping = RowSource(path, task, options).mapping();
    make_rows(preview, task, options.rule);
}

}

ImportPreview preview_file(const std::filesystem::path& path, const Task& task, const SourceOptions& options,
                           std::size_t rows)
{
    ImportPreview preview;
    preview.shape = guess_shape(path, options.reading);
    const auto reader = RecordReader::open(path, preview.shape, options.reading.record_limit);
    Record record;
    while (preview.records.size() < rows && reader->next(record))
        preview.records.push_back(record);
    preview.columns = reader->columns();
    try {
        const SourceOptions completed = with_columns_by_cells(preview, task, options);
        preview.guess = guess_mapping(completed.mapping, preview.columns);
        map_columns(preview, path, task, completed);
    } catch (const Error& error) {
        preview.mapping.reset();
        preview.fault = error.what();
    }
    return preview;
}

FileSurvey survey_file(const std::filesystem::path& path, const Task& task, const SourceOptions& options,
                       const ReadingProgress& progress)
{
    RowSource source(path, task, options);
    source.settle_rule(progress);
    FileSurvey survey;
    survey.threshold = source.threshold();
    source.read([&](const Record&, Row& row, const std::vector<std::string>&) {
        ++survey.rows;
        if (!row.fault.empty())
            ++survey.refusals[row.fault];
        else if (row.label.empty())
            ++survey.unlabelled;
        else
            ++survey.labels[row.label];
    }, progress);
    return survey;
}

}
