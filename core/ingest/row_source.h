#pragma once

#include "ingest/file_shape.h"
#include "ingest/row.h"

#include <functional>

namespace winnow {

// What the user said about an import; what they did not say is guessed.
struct SourceOptions {
    ReadingOptions reading;
    Mapping mapping;
    LabelRule rule;
};

// Bytes done and in all, several times a second; false: stop, which ends in Error(Cancelled).
using ReadingProgress = std::function<bool(std::int64_t done, std::int64_t total)>;
void report(const ReadingProgress& progress, std::int64_t done, std::int64_t total); // may be empty

// A file with its shape, mapping and label rule settled: it can be read again and again and gives the same rows.
class RowSource {
public:
    using Take = std::function<void(const Record& record, Row& row, const std::vector<std::string>& columns)>;

    // Everything that is wrong with the mapping is found here, before a row is used. Throws Error: NotFound (the file, a
    // column), BadInput, Denied, Usage (rule or mapping make no sense).
    RowSource(const std::filesystem::path& path, const Task& task, const SourceOptions& options);

    const std::filesystem::path& path() const { return m_path; }
    const FileShape& shape() const { return m_shape; }
    const Mapping& mapping() const { return m_mapping; }
    const std::vector<std::string>& columns() const { return m_columns; }

    // For a number's rule: reads the label column, makes the median a number and finds out whether the numbers are fractions.
    // Else does nothing. Throws Error(BadInput) when there is no number to have a median.
    void settle_rule(const ReadingProgress& progress);
    std::optional<double> threshold() const;

    // Gives each row with its record; a record that was refused comes with a row of the same fault.
    void read(const Take& take, const ReadingProgress& progress) const;

private:
    using TakeNumber = std::function<bool(double number)>; // false: no more are wanted

    void check_rule() const;
    void read_numbers(const TakeNumber& take, const ReadingProgress& progress) const; // of the label column
    void settle_median(const MedianOfColumn& numbers);

    std::filesystem::path m_path;
    Task m_task;
    LabelRule m_rule;
    std::size_t m_record_limit;
    FileShape m_shape;
    Mapping m_mapping;
    std::vector<std::string> m_columns;
};

}
