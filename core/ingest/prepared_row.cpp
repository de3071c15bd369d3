#include "ingest/prepared_row.h"

#include "classify/normalise.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

std::string metadata_of(const Row& row)
{
    nlohmann::ordered_json metadata = nlohmann::ordered_json::object();
    for (const auto& [name, value] : row.metadata)
        metadata[name] = value;
    return metadata.dump();
}

}

PreparedRow::PreparedRow(std::int64_t file_line, Row&& read_row)
    : line(file_line), row(std::move(read_row)), hash(row.fault.empty() ? normalised(row.text) : std::string()), metadata(metadata_of(row))
{
}

}
