#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace winnow {

// A config.json: at most 1 MiB, nested no deeper than 16 levels. Throws Error: NotFound, Denied, Damaged.
nlohmann::json read_config_json(const std::filesystem::path& path);

// The fields of a JSON configuration out of a foreign file, each checked for its kind. Fields that are not there, or
// null, leave their target as it is. `fields` and `path` must live as long.
class ConfigFields {
public:
    ConfigFields(const nlohmann::json& fields, const std::filesystem::path& path) : m_fields(fields), m_path(path) {}

    const nlohmann::json* field(const char* name) const; // null also for a field that is null
    bool is_null(const char* name) const;               // there, and null
    void size(const char* name, std::int64_t& target) const; // a whole number of 31 bits
    void number(const char* name, double& target) const;
    double number_of(const nlohmann::json& value, const std::string& name) const;
    void truth(const char* name, bool& target) const;
    // Throws damaged_model_file(path, reason).
    [[noreturn]] void fail(const std::string& reason) const;

private:
    const nlohmann::json& m_fields;
    const std::filesystem::path& m_path;
};

}
