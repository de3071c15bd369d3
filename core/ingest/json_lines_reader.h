#pragma once

#include "ingest/json_object.h"
#include "ingest/line_reader.h"
#include "ingest/record_reader.h"

#include <unordered_map>

namespace winnow {

// JSON Lines: one object a line; empty lines are skipped.
class JsonLinesReader : public RecordReader {
public:
    // Reads the first rows for their keys, so that columns() is not empty at the start.
    JsonLinesReader(const std::filesystem::path& path, const FileShape& shape, std::size_t record_limit);

    const std::vector<std::string>& columns() const override { return m_columns; }
    bool next(Record& record) override;
    std::int64_t bytes_read() const override { return m_lines.source().bytes_read(); }
    std::int64_t size() const override { return m_lines.source().size(); }

private:
    void look_ahead(const std::filesystem::path& path, const FileShape& shape, std::size_t record_limit);
    bool next_line(LineReader& lines, Record& record);
    void take(Record& record, std::string_view text);
    std::size_t column_of(std::string name);

    LineReader m_lines;
    std::size_t m_record_limit;
    std::vector<std::string> m_columns;
    std::unordered_map<std::string, std::size_t> m_index;
    JsonMembers m_members;
};

}
