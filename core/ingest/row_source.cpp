#include "ingest/row_source.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr std::int64_t rows_between_reports = 512;

}

void report(const ReadingProgress& progress, std::int64_t done, std::int64_t total)
{
    if (progress && !progress(done, total))
        throw Error(ErrorKind::Cancelled, "The import was cancelled. Nothing was imported.");
}

RowSource::RowSource(const std::filesystem::path& path, const Task& task, const SourceOptions& options)
    : m_path(path), m_task(task), m_rule(options.rule), m_record_limit(options.reading.record_limit),
      m_shape(guess_shape(path, options.reading))
{
    m_columns = RecordReader::open(m_path, m_shape, m_record_limit)->columns();
    m_mapping = resolve_mapping(options.mapping, m_columns);
    check_rule();
}

void RowSource::check_rule() const
{
    const Labeller checked(m_task, m_rule);
    const bool wants_labels = m_rule.kind != LabelRule::Kind::Names || !m_rule.names.empty();
    if (m_mapping.label->empty() && wants_labels)
        throw Error(ErrorKind::NotFound, "There is a rule for labels, but no column of the file could be recognised as "
                    "their column. Name it.");
}

std::optional<double> RowSource::threshold() const
{
    return m_rule.kind == LabelRule::Kind::AtLeast ? std::optional(m_rule.threshold) : std::nullopt;
}

void RowSource::settle_rule(const ReadingProgress& progress)
{
    if (m_rule.kind == LabelRule::Kind::Names)
        return;
    const bool wants_median = m_rule.kind == LabelRule::Kind::AtLeastMedian;
    MedianOfColumn median;
    FractionsOfColumn fractions;
    read_numbers([&](double number) {
        if (wants_median)
            median.add(number);
        fractions.add(number);
        return wants_median || fractions.can_be();
    }, progress);
    if (wants_median)
        settle_median(median);
    m_rule.gives_fractions = fractions.are();
}

void RowSource::settle_median(const MedianOfColumn& numbers)
{
    if (!numbers.median())
        throw Error(ErrorKind::BadInput, "The column \"" + *m_mapping.label + "\" holds no number, so it has no median. "
                    "Choose another column, or map its values to labels by name.");
    m_rule.threshold = *numbers.median();
    m_rule.kind = LabelRule::Kind::AtLeast;
}

void RowSource::read_numbers(const TakeNumber& take, const ReadingProgress& progress) const
{
    const auto reader = RecordReader::open(m_path, m_shape, m_record_limit);
    const auto column = static_cast<std::size_t>(std::find(m_columns.begin(), m_columns.end(), *m_mapping.label) - m_columns.begin());
    Record record;
    for (std::int64_t count = 0; reader->next(record); ++count) {
        const std::string* const cell = record.refused() ? nullptr : record.value(column);
        const std::optional<double> number = cell ? number_of(*cell) : std::nullopt;
        if (number && !take(*number))
            return;
        if (count % rows_between_reports == 0)
            report(progress, reader->bytes_read(), reader->size());
    }
    report(progress, reader->bytes_read(), reader->size());
}

void RowSource::read(const Take& take, const ReadingProgress& progress) const
{
    const auto reader = RecordReader::open(m_path, m_shape, m_record_limit);
    const Labeller labeller(m_task, m_rule);
    RowMaker maker(m_mapping, m_shape.format, reader->columns(), labeller);
    Record record;
    for (std::int64_t count = 0; reader->next(record); ++count) {
        Row row;
        if (record.refused())
            row.fault = record.fault;
        else
            row = maker.make(record, reader->columns());
        take(record, row, reader->columns());
        if (count % rows_between_reports == 0)
            report(progress, reader->bytes_read(), reader->size());
    }
    report(progress, reader->bytes_read(), reader->size());
}

}
