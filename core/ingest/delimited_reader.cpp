#include "ingest/delimited_reader.h"

#include "common/error.h"
#include "ingest/column_names.h"
#include "ingest/encoding.h"

#include <algorithm>

namespace winnow {

namespace {

// A file made so that every row opens a quote would be read again from each of its lines.
constexpr std::size_t most_bytes_read_again = std::size_t{64} << 20;

bool is_empty(const std::optional<std::string>& field)
{
    return !field || field->empty();
}

std::string in_mebibytes(std::size_t bytes)
{
    return std::to_string(bytes >> 20) + " MiB";
}

}

DelimitedReader::DelimitedReader(const std::filesystem::path& path, const FileShape& shape, std::size_t record_limit)
    : m_lines(path, shape.encoding, record_limit), m_parser(shape.delimiter, shape.quote, most_columns), m_record_limit(record_limit)
{
    name_columns(shape.header);
}

void DelimitedReader::name_columns(HeaderRow header)
{
    Record first;
    if (!next_row(first))
        return;
    if (header == HeaderRow::Present && (first.refused() || !is_valid_utf8(m_raw)))
        throw Error(ErrorKind::BadInput, "The header row (line " + std::to_string(first.line) + ") cannot be read: "
                    + (first.refused() ? first.fault : "its text is not valid in this encoding") + ".");
    if (first.values.size() > most_columns)
        throw Error(ErrorKind::BadInput, "The file has more than " + std::to_string(most_columns)
                    + " columns. It is no table of comments, or its separator is another one.");
    if (header == HeaderRow::Present) {
        m_columns = names_of_header(first.values);
    } else {
        m_columns = numbered_names(first.values.size());
        if (!first.refused())
            check(first);
        m_first = std::move(first);
    }
}

bool DelimitedReader::next(Record& record)
{
    if (m_first) {
        record = std::move(*m_first);
        m_first.reset();
        return true;
    }
    if (!next_row(record))
        return false;
    if (!record.refused())
        check(record);
    return true;
}

bool DelimitedReader::next_row(Record& record)
{
    record.values.clear();
    record.fault.clear();
    record.raw.clear();
    m_raw.clear();
    Line line;
    while (m_lines.next(line)) {
        if (m_raw.empty()) {
            record.line = line.number;
            m_first_line_size = line.text.size();
        }
        m_raw.append(line.text);
        if (line.too_long || m_raw.size() > m_record_limit) {
            if (m_raw.size() > m_first_line_size) {
                refuse_unclosed(record);
            } else {
                m_parser.reset();
                record.refuse("the row is longer than " + in_mebibytes(m_record_limit), m_raw);
            }
            return true;
        }
        switch (m_parser.feed(line.text, record.values)) {
        case CsvParser::State::Blank:
            m_raw.clear();
            break;
        case CsvParser::State::Inside:
            break;
        case CsvParser::State::Complete:
            return true;
        case CsvParser::State::LoneQuote:
            record.values.clear();
            record.refuse("there is text after a closing quote (a quote inside a quoted field is written twice)", m_raw);
            return true;
        }
    }
    if (m_raw.empty())
        return false;
    refuse_unclosed(record);
    return true;
}

void DelimitedReader::refuse_unclosed(Record& record)
{
    m_parser.reset();
    m_bytes_read_again += m_raw.size() - m_first_line_size;
    if (m_bytes_read_again > most_bytes_read_again)
        throw Error(ErrorKind::BadInput, "Too many quotes are never closed, the last from line "
                    + std::to_string(record.line) + ". Check the separator and the quotes of the file.");
    const std::string_view raw = m_raw;
    m_lines.put_back(raw.substr(m_first_line_size), record.line + 1);
    record.values.clear();
    record.refuse("a quote is never closed", raw.substr(0, m_first_line_size));
}

void DelimitedReader::check(Record& record)
{
    while (record.values.size() > m_columns.size() && is_empty(record.values.back()))
        record.values.pop_back(); // spreadsheets end rows with empty cells
    if (record.values.size() > m_columns.size())
        record.refuse("the row has more fields than the header", m_raw);
    else if (record.values.size() < m_columns.size())
        record.refuse("the row has fewer fields than the header", m_raw);
    else if (m_raw.find('\0') != std::string::npos)
        record.refuse("the row holds a NUL", m_raw);
    else if (!is_valid_utf8(m_raw))
        record.refuse("the row holds bytes that this encoding does not have", m_raw);
    if (record.refused())
        record.values.clear();
}

}
