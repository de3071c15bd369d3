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
                     const std::vector<std::string>& columns, FormulaGuard guard, const std::string& object)
    : m_file(path, shown), m_guard(guard)
{
    check_export_ending(shown);
    m_format = *format_by_ending(shown);
    m_delimiter = shown.extension() == ".csv" || shown.extension() == ".CSV" ? ',' : '\t';
    if (m_format == FileFormat::Delimited)
        m_file.write(delimited_line({columns.begin(), columns.end()}));
    else
        prepare_keys(columns, object);
}

void RowWriter::prepare_keys(const std::vector<std::string>& columns, const std::string& object)
{
    const std::string beginning = object + ' ';
    bool is_inside = false;
    for (const std::string& column : columns) {
        const bool belongs_inside = !object.empty() && column.starts_with(beginning);
        std::string before = is_inside && !belongs_inside ? "}" : "";
        before += m_before.empty() ? "{" : ",";
        if (belongs_inside && !is_inside)
            before += json_string(object) + ":{";
        m_before.push_back(before + json_string(belongs_inside ? column.substr(beginning.size()) : column) + ':');
        is_inside = belongs_inside;
    }
    m_end = is_inside ? "}}\n" : "}\n";
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
    for (std::size_t i = 0; i < values.size(); ++i)
        line += m_before[i] + (values[i] ? json_string(*values[i]) : "null");
    return line + m_end;
}

void check_export_ending(const std::filesystem::path& path)
{
    if (!format_by_ending(path))
        throw Error(ErrorKind::Usage, "The file \"" + path.string() + "\" can only be written as CSV, TSV or JSON Lines: end "
                    "its name with .csv, .tsv or .jsonl.");
}

}
