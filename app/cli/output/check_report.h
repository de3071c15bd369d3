#pragma once

#include "store/project_check.h"
#include "store/repair.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace winnow {

std::string check_text(const ProjectCheck& check, const std::string& project);
nlohmann::json check_json(const ProjectCheck& check);

// What a repaired copy holds, and what of the project it lacks.
std::string repair_text(const RepairReport& report, const std::string& copy);
nlohmann::json repair_json(const RepairReport& report, const std::string& copy);

}
