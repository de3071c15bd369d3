#include "checkpoint/config_fields.h"

#include "checkpoint/input_file.h"
#include "checkpoint/strict_json.h"
#include "common/files.h"

namespace winnow {

using nlohmann::json;

json read_config_json(const std::filesystem::path& path)
{
    constexpr std::size_t file_limit = std::size_t{1} << 20;
    constexpr int depth_limit = 16;
    json document = parse_strict_json(read_file(path, file_limit), depth_limit, path);
    if (!document.is_object())
        throw damaged_model_file(path, "it does not hold a JSON object.");
    return document;
}

const json* ConfigFields::field(const char* name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() || found->is_null() ? nullptr : &*found;
}

bool ConfigFields::is_null(const char* name) const
{
    return m_fields.contains(name) && m_fields.at(name).is_null();
}

void ConfigFields::size(const char* name, std::int64_t& target) const
{
    const json* value = field(name);
    if (value && (!value->is_number_unsigned() || value->get<std::uint64_t>() > INT32_MAX))
        fail(std::string(name) + " is not a whole number from 0 to " + std::to_string(INT32_MAX) + ".");
    if (value)
        target = value->get<std::int64_t>();
}

void ConfigFields::number(const char* name, double& target) const
{
    if (const json* value = field(name))
        target = number_of(*value, name);
}

double ConfigFields::number_of(const json& value, const std::string& name) const
{
    if (!value.is_number())
        fail(name + " is not a number.");
    return value.get<double>();
}

void ConfigFields::truth(const char* name, bool& target) const
{
    const json* value = field(name);
    if (value && !value->is_boolean())
        fail(std::string(name) + " is neither true nor false.");
    if (value)
        target = value->get<bool>();
}

void ConfigFields::fail(const std::string& reason) const
{
    throw damaged_model_file(m_path, reason);
}

}
