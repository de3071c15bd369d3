#include "ingest/file_shape.h"

#include "common/error.h"
#include "ingest/binary_file.h"
#include "ingest/column_role.h"
#include "ingest/delimited_reader.h"
#include "ingest/encoding.h"
#include "ingest/white_space.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>

namespace winnow {

namespace {

constexpr int rows_looked_at = 100;
constexpr std::size_t longest_name = 60; // bytes; a longer cell of the first row is a comment and no heading

struct Candidate {
    char delimiter = ',';
    std::size_t fields = 0;   // of the first row
    double consistency = 0;   // share of the rows with as many
    bool known_heading = false;

    auto rank() const
    {
        return std::tuple(fields > 1 && (known_heading || consistency >= 0.5), consistency, fields);
    }
};

std::string lower_case_ending(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    return ending;
}

Candidate judge(const std::filesystem::path& path, const FileShape& shape, char delimiter)
{
    FileShape tried = shape;
    tried.delimiter = delimiter;
    tried.header = HeaderRow::Absent;
    DelimitedReader reader(path, tried, default_record_limit);
    Record record;
    reader.next(record);
    Candidate candidate{delimiter, reader.columns().size()};
    for (const auto& cell : record.values)
        candidate.known_heading = candidate.known_heading || (cell && guess_role(*cell));
    int rows = 0;
    int alike = 0;
    while (rows < rows_looked_at && reader.next_row(record)) {
        ++rows;
        alike += !record.refused() && record.values.size() == candidate.fields;
    }
    candidate.consistency = rows == 0 ? 1 : static_cast<double>(alike) / rows;
    return candidate;
}

char guess_delimiter(const std::filesystem::path& path, const FileShape& shape)
{
    const bool tabs_first = lower_case_ending(path) == ".tsv" || lower_case_ending(path) == ".tab";
    std::vector<Candidate> candidates;
    for (const char delimiter : tabs_first ? std::string("\t,;|") : std::string(",;\t|"))
        candidates.push_back(judge(path, shape, delimiter));
    const auto worse = [](const Candidate& a, const Candidate& b) { return a.rank() < b.rank(); };
    return std::max_element(candidates.begin(), candidates.end(), worse)->delimiter;
}

bool is_number(const std::string& cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789.,+-eE") == std::string::npos;
}

bool can_be_heading(const std::optional<std::string>& cell)
{
    return cell && !cell->empty() && cell->size() <= longest_name && !is_number(*cell)
        && cell->find('\n') == std::string::npos;
}

// A row of headings has a name that we know, or short cells that are all different, none a number.
HeaderRow guess_header(const std::filesystem::path& path, const FileShape& shape)
{
    FileShape without_header = shape;
    without_header.header = HeaderRow::Absent;
    DelimitedReader reader(path, without_header, default_record_limit);
    Record first;
    if (!reader.next(first) || first.refused())
        return HeaderRow::Present; // reading it will say what is wrong
    std::set<std::string> different;
    bool possible = true;
    for (const std::optional<std::string>& cell : first.values) {
        if (cell && guess_role(*cell))
            return HeaderRow::Present;
        possible = possible && can_be_heading(cell) && different.insert(*cell).second;
    }
    return possible ? HeaderRow::Present : HeaderRow::Absent;
}

FileFormat guess_format(const std::filesystem::path& path, const FileShape& shape)
{
    if (const std::optional<FileFormat> format = format_by_ending(path))
        return *format;
    LineReader lines(path, shape.encoding, default_record_limit);
    Line line;
    while (lines.next(line)) {
        if (!is_blank(line.text))
            return trimmed(line.text).front() == '{' ? FileFormat::JsonLines : FileFormat::Delimited;
    }
    return FileFormat::Delimited;
}

void check_not_empty(const std::filesystem::path& path, const FileShape& shape)
{
    LineReader lines(path, shape.encoding, default_record_limit);
    Line line;
    while (lines.next(line)) {
        if (!is_blank(line.text))
            return;
    }
    throw Error(ErrorKind::BadInput, "The file \"" + path.string() + "\" is empty.");
}

}

FileShape guess_shape(const std::filesystem::path& path, const ReadingOptions& options)
{
    FileShape shape;
    shape.encoding = options.encoding ? encoding_from_name(*options.encoding) : guess_encoding_of_file(path);
    check_not_empty(path, shape);
    check_is_text(path, shape.encoding);
    shape.format = options.format ? *options.format : guess_format(path, shape);
    if (shape.format == FileFormat::JsonLines)
        return shape;
    if (options.delimiter && (*options.delimiter == '"' || *options.delimiter == options.quote || *options.delimiter == '\n' || *options.delimiter == '\r'
                              || static_cast<unsigned char>(*options.delimiter) >= 0x80 || *options.delimiter == '\0'))
        throw Error(ErrorKind::Usage, "The separator must be one ASCII character that is no quote and no line end.");
    shape.quote = options.quote.value_or('"');
    shape.delimiter = options.delimiter ? *options.delimiter : guess_delimiter(path, shape);
    shape.header = options.header ? *options.header : guess_header(path, shape);
    return shape;
}

std::optional<FileFormat> format_by_ending(const std::filesystem::path& path)
{
    const std::string ending = lower_case_ending(path);
    if (ending == ".jsonl" || ending == ".ndjson")
        return FileFormat::JsonLines;
    if (ending == ".csv" || ending == ".tsv" || ending == ".tab")
        return FileFormat::Delimited;
    return std::nullopt;
}

}
