#pragma once

#include "ingest/csv_parser.h"
#include "ingest/line_reader.h"
#include "ingest/record_reader.h"

namespace winnow {

// CSV and TSV. A row whose quote is never closed is refused alone: reading goes on at the line after its first.
class DelimitedReader : public RecordReader {
public:
    DelimitedReader(const std::filesystem::path& path, const FileShape& shape, std::size_t record_limit);

    const std::vector<std::string>& columns() const override { return m_columns; }
    bool next(Record& record) override;
    std::int64_t bytes_read() const override { return m_lines.source().bytes_read(); }
    std::int64_t size() const override { return m_lines.source().size(); }

    // The next row as it is, its number of fields and its bytes not yet checked.
    bool next_row(Record& record);

private:
    void name_columns(HeaderRow header);
    void check(Record& record);
    void refuse_unclosed(Record& record);

    LineReader m_lines;
    CsvParser m_parser;
    std::size_t m_record_limit;
    std::vector<std::string> m_columns;
    std::string m_raw;               // the row being read
    std::size_t m_first_line_size = 0;
    std::size_t m_bytes_read_again = 0;
    std::optional<Record> m_first;   // the first row of a file without a header
};

}
