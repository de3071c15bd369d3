#include "ingest/row_writer.h"

#include "common/error.h"
#include "ingest/file_shape.h"
#include "ingest/json_object.h"

namespace winnow {

namespace {

std::string quoted(const std::string& cell, char delimiter)
{
    const bool plain = cell.find_first_of("\"\r\n") == std::string::npos && cell.find(delimiter) == std::string::npos;
    if (plain && !cell.starts_with(' ') && !cell.ends_with(' '))
        return cell;
    std::string result = "\"";
    for (const char c : cell)
        result.append(c == '"' ? 2 : 1, c);
    return result + "\"";
}

}

RowWriter::RowWriter(const std::filesystem::path& path, const std::filesystem::path& shown,
                     const std::vector<std::string>& columns, FormulaGuard guard)
    : m_file(path, shown), m_columns(columns), m_guard(guard)
{
    check_export_ending(shown);
    m_format = *format_by_ending(shown);
    m_delimiter = shown.extension() == ".csv" || shown.extension() == ".CSV" ? ',' : '\t';
    if (m_format == FileFormat::Delimited)
        m_file.write(delimited_line({columns.begin(), columns.end()}));
}

void RowWriter::write(const std::vector<std::optional<std::string>>& values)
{
    m_file.write(m_format == FileFormat::Delimited ? delimited_line(values) : json_line(values));
}

void RowWriter::finish()
{
    m_file.finish();
}

std::string RowWriter::delimited_line(const std::vector<std::optional<std::string>>& values) const
{
    std::string line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            line.push_back(m_delimiter);
        line += quoted(with_guard(values[i].value_or(""), m_guard), m_delimiter);
    }
    return line + "\r\n";
}

std::string RowWriter::json_line(const std::vector<std::optional<std::string>>& values) const
{
    std::string line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        line += (i == 0 ? "{" : ",") + json_string(m_columns[i]) + ":";
        line += values[i] ? json_string(*values[i]) : "null";
    }
    return line + "}\n";
}

void check_export_ending(const std::filesystem::path& path)
{
    if (!format_by_ending(path))
        throw Error(ErrorKind::Usage, "The file \"" + path.string() + "\" can only be written as CSV, TSV or JSON Lines: end "
                    "its name with .csv, .tsv or .jsonl.");
}

}
