#pragma once

#include "store/project.h"

#include <cstdint>
#include <string>

namespace winnow {

// Notes an import inside the Transaction that does it; `mapping` and `summary` are JSON.
std::int64_t add_import(Project& project, const std::string& file_name, const std::string& mapping);
void set_import_summary(Project& project, std::int64_t import_id, const std::string& summary);

}
