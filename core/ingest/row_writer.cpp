#include "ingest/row_writer.h"

#include "common/error.h"
#include "common/files.h"
#include "ingest/file_shape.h"
#include "ingest/json_object.h"

#include <cerrno>

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

RowWriter::RowWriter(const std::filesystem::path& path, const std::filesystem::path& named_as,
                     const std::vector<std::string>& columns, FormulaGuard guard)
    : m_path(path), m_columns(columns), m_guard(guard)
{
    check_export_ending(named_as);
    m_format = *format_by_ending(named_as);
    m_delimiter = named_as.extension() == ".csv" || named_as.extension() == ".CSV" ? ',' : '\t';
    errno = 0;
    m_file.open(path, std::ios::binary | std::ios::trunc);
    check();
    if (m_format == FileFormat::Delimited)
        write_delimited({columns.begin(), columns.end()});
}

void RowWriter::write(const std::vector<std::optional<std::string>>& values)
{
    errno = 0;
    m_format == FileFormat::Delimited ? write_delimited(values) : write_json(values);
    check();
}

void RowWriter::finish()
{
    errno = 0;
    m_file.close();
    check();
}

void RowWriter::write_delimited(const std::vector<std::optional<std::string>>& values)
{
    std::string line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            line.push_back(m_delimiter);
        line += quoted(with_guard(values[i].value_or(""), m_guard), m_delimiter);
    }
    m_file << line << "\r\n";
}

void RowWriter::write_json(const std::vector<std::optional<std::string>>& values)
{
    std::string line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            line += (line.empty() ? "{" : ",") + json_string(m_columns[i]) + ":" + json_string(*values[i]);
    }
    m_file << (line.empty() ? "{" : line) << "}\n";
}

void RowWriter::check()
{
    if (!m_file)
        throw_system_error("The file cannot be written", m_path, errno ? errno : EIO);
}

void check_export_ending(const std::filesystem::path& path)
{
    if (!format_by_ending(path))
        throw Error(ErrorKind::Usage, "The file \"" + path.string() + "\" can be written as CSV, TSV or JSON Lines: end "
                    "its name with .csv, .tsv or .jsonl.");
}

}
