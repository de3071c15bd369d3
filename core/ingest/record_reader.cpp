#include "ingest/record_reader.h"

#include "ingest/delimited_reader.h"
#include "ingest/encoding.h"
#include "ingest/json_lines_reader.h"

namespace winnow {

namespace {

constexpr std::size_t longest_raw = std::size_t{64} << 10;

}

const std::string* Record::value(std::size_t column) const
{
    return column < values.size() && values[column] ? &*values[column] : nullptr;
}

void Record::refuse(std::string_view reason, std::string_view text)
{
    fault = reason;
    raw = with_replacement_characters(text.substr(0, longest_raw));
    while (raw.ends_with('\n') || raw.ends_with('\r'))
        raw.pop_back();
}

std::unique_ptr<RecordReader> RecordReader::open(const std::filesystem::path& path, const FileShape& shape,
                                                 std::size_t record_limit)
{
    if (shape.format == FileFormat::JsonLines)
        return std::make_unique<JsonLinesReader>(path, shape, record_limit);
    return std::make_unique<DelimitedReader>(path, shape, record_limit);
}

}
