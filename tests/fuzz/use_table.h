#pragma once

#include "format.h"
#include "input.h"

#include "checkpoint/bytes.h"
#include "ingest/encoding.h"
#include "ingest/preview.h"

namespace winnow::fuzz {

inline void check_row(const Record& record, const Row& row, std::size_t columns)
{
    require(record.line > 0 && record.values.size() <= columns, "a row has more values than there are columns");
    require(is_valid_utf8(record.raw), "a refused row is not UTF-8");
    for (const auto& value : record.values)
        require(!value || (is_valid_utf8(*value) && value->find('\0') == std::string::npos), "a value is not text");
    require(!row.fault.empty() || !row.text.empty(), "a row without a text is not refused");
}

// As an import reads a file, and as its page shows one before.
inline void use_table(const std::string& bytes, FileFormat format)
{
    const std::filesystem::path path = as_file(bytes);
    SourceOptions options;
    options.reading.format = format;
    options.reading.record_limit = bytes.size() % 2 == 0 ? default_record_limit : 200;
    preview_file(path, Task{}, options);
    RowSource source(path, Task{}, options);
    source.read([](const Record& record, Row& row, const auto& columns) { check_row(record, row, columns.size()); }, {});
}

inline std::string golden_table(const char* name)
{
    return test::read_bytes(test::golden("ingest") / name);
}

}
