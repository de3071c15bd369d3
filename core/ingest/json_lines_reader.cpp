#include "ingest/json_lines_reader.h"

#include "common/error.h"
#include "ingest/encoding.h"
#include "ingest/white_space.h"

namespace winnow {

namespace {

constexpr int rows_looked_at = 1000;

}

JsonLinesReader::JsonLinesReader(const std::filesystem::path& path, const FileShape& shape, std::size_t record_limit)
    : m_lines(path, shape.encoding, record_limit), m_record_limit(record_limit)
{
    look_ahead(path, shape, record_limit);
}

void JsonLinesReader::look_ahead(const std::filesystem::path& path, const FileShape& shape, std::size_t record_limit)
{
    LineReader lines(path, shape.encoding, record_limit);
    Record record;
    for (int row = 0; row < rows_looked_at; ++row) {
        if (!next_line(lines, record))
            return;
    }
}

bool JsonLinesReader::next(Record& record)
{
    return next_line(m_lines, record);
}

bool JsonLinesReader::next_line(LineReader& lines, Record& record)
{
    Line line;
    do {
        if (!lines.next(line))
            return false;
    } while (!line.too_long && is_blank(line.text));
    record = Record{};
    record.line = line.number;
    if (line.too_long)
        record.refuse("the row is longer than " + std::to_string(m_record_limit >> 20) + " MiB", line.text);
    else if (!is_valid_utf8(line.text))
        record.refuse("the row holds bytes that this encoding does not have", line.text);
    else
        take(record, line.text);
    return true;
}

void JsonLinesReader::take(Record& record, std::string_view text)
{
    const std::string fault = parse_json_object(text, m_members);
    if (!fault.empty()) {
        record.refuse("the row cannot be read: " + fault, text);
        return;
    }
    record.values.resize(m_columns.size());
    for (auto& [name, value] : m_members) {
        if (name.find('\0') != std::string::npos || (value && value->find('\0') != std::string::npos)) {
            record.values.clear();
            record.refuse("the row holds a NUL", text);
            return;
        }
        const std::size_t column = column_of(std::move(name));
        record.values.resize(m_columns.size());
        record.values[column] = std::move(value);
    }
}

std::size_t JsonLinesReader::column_of(std::string name)
{
    const auto [place, is_new] = m_index.try_emplace(std::move(name), m_columns.size());
    if (!is_new)
        return place->second;
    if (m_columns.size() == most_columns)
        throw Error(ErrorKind::BadInput, "The rows have more than " + std::to_string(most_columns)
                    + " different keys. It is no table of comments.");
    m_columns.push_back(place->first);
    return place->second;
}

}
