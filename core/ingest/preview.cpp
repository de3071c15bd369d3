#include "ingest/preview.h"

#include "common/error.h"

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
        preview.mapping = RowSource(path, task, options).mapping();
        make_rows(preview, task, options.rule);
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
    source.settle_threshold(progress);
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
