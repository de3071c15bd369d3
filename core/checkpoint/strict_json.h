#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string_view>

namespace winnow {

// JSON out of a foreign file: valid UTF-8, not nested deeper than `depth_limit`, no key twice in an object.
// Throws damaged_model_file(path, ...).
nlohmann::json parse_strict_json(std::string_view text, int depth_limit, const std::filesystem::path& path);

}
