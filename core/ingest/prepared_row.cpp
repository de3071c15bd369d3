#include "ingest/prepared_row.h"

#include "classify/normalise.h"
#include "ingest/json_object.h"

namespace winnow {
namespace {

std::string metadata_of(const Row& row)
{
    std::string metadata = "{";
    for (const auto& [name, value] : row.metadata) {
        if (metadata.size() > 1)
            metadata += ',';
        metadata.append(json_string(name)).append(":").append(json_string(value));
    }
    return metadata += '}';
}

}

PreparedRow::PreparedRow(std::int64_t file_line, Row&& read_row)
    : line(file_line), row(std::move(read_row)), hash(row.fault.empty() ? normalised(row.text) : std::string()), metadata(metadata_of(row))
{
}

}
