#pragma once

#include "ingest/record_reader.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace winnow {

using test::TemporaryFolder;

inline std::filesystem::path write_bytes(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

inline std::vector<Record> all_records(RecordReader& reader)
{
    std::vector<Record> records;
    Record record;
    while (reader.next(record))
        records.push_back(record);
    return records;
}

}
