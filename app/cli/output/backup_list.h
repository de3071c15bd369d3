#pragma once

#include "store/backup.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace winnow {

// Each with what it holds; one that cannot be read is said to be damaged.
std::string backups_text(const std::vector<Backup>& backups);
nlohmann::json backups_json(const std::vector<Backup>& backups);
nlohmann::json backup_json(const Backup& backup);

}
