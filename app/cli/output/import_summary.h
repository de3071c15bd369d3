#pragma once

#include "ingest/import.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace winnow {

std::string import_text(const ImportSummary& summary, const std::filesystem::path& refused_file);
nlohmann::json import_json(const ImportSummary& summary, const std::filesystem::path& refused_file);

}
