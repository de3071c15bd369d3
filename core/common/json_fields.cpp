#include "common/json_fields.h"

#include "common/error.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::json;

constexpr int deepest_nesting = 16;

// Sees each event of the parser: the library itself bounds neither the depth nor repeats of a name.
class StructureCheck {
public:
    explicit StructureCheck(const std::string& where) : m_where(where) {}

    bool operator()(int depth, json::parse_event_t event, const json& parsed)
    {
        const bool opens = event == json::parse_event_t::object_start || event == json::parse_event_t::array_start;
        if (opens && depth >= deepest_nesting)
            throw Error(ErrorKind::Damaged, m_where + " is nested deeper than " + std::to_string(deepest_nesting) + " levels.");
        if (event == json::parse_event_t::object_start)
            m_names.emplace_back();
        else if (event == json::parse_event_t::object_end)
            m_names.pop_back();
        else if (event == json::parse_event_t::key && !m_names.back().insert(parsed.get<std::string>()).second)
            throw Error(ErrorKind::Damaged, m_where + " holds the same field twice.");
        return true;
    }

private:
    const std::string& m_where;
    std::vector<std::set<std::string>> m_names;
};

// The whole numbers of JSON reach the library as signed or, from 0 on, as unsigned.
std::optional<std::int64_t> as_integer(const json& value)
{
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

std::optional<double> as_number(const json& value)
{
    return value.is_number() && std::isfinite(value.get<double>()) ? std::optional(value.get<double>()) : std::nullopt;
}

std::optional<std::string> as_text(const json& value)
{
    return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
}

}

json parse_json(std::string_view text, const std::string& where)
{
    StructureCheck check(where);
    try {
        return json::parse(text, [&](int depth, json::parse_event_t event, json& parsed) { return check(depth, event, parsed); });
    } catch (const json::parse_error& error) {
        throw Error(ErrorKind::Damaged, where + " is not JSON (at byte " + std::to_string(error.byte) + ").");
    } catch (const json::exception&) {
        throw Error(ErrorKind::Damaged, where + " holds a number that is out of range.");
    }
}

std::string json_line(const nlohmann::ordered_json& json, const std::string& where)
{
    try {
        return json.dump();
    } catch (const nlohmann::ordered_json::exception&) {
        throw Error(ErrorKind::BadInput, where + " holds text that is not valid UTF-8. Import it with its right encoding.");
    }
}

JsonFields::JsonFields(const json& object, std::string where) : m_object(object), m_where(std::move(where))
{
    if (!object.is_object())
        throw Error(ErrorKind::Damaged, m_where + " is not a JSON object.");
}

const json* JsonFields::find(const char* name)
{
    m_known.insert(name);
    const auto found = m_object.find(name);
    return found == m_object.end() ? nullptr : &*found;
}

const json& JsonFields::member(const char* name)
{
    const json* value = find(name);
    if (!value)
        refuse(name, "is missing");
    return *value;
}

const json& JsonFields::array(const char* name)
{
    const json& value = member(name);
    if (!value.is_array())
        refuse(name, "is not a list");
    return value;
}

std::string JsonFields::text(const char* name)
{
    const auto value = as_text(member(name));
    if (!value)
        refuse(name, "is not a text");
    return *value;
}

bool JsonFields::truth(const char* name)
{
    const json& value = member(name);
    if (!value.is_boolean())
        refuse(name, "is neither true nor false");
    return value.get<bool>();
}

double JsonFields::number(const char* name)
{
    const auto value = as_number(member(name));
    if (!value)
        refuse(name, "is not a number");
    return *value;
}

std::int64_t JsonFields::integer(const char* name, std::int64_t least, std::int64_t greatest)
{
    const auto value = as_integer(member(name));
    if (!value)
        refuse(name, "is not a whole number");
    if (*value < least || *value > greatest)
        refuse(name, "is not from " + std::to_string(least) + " to " + std::to_string(greatest));
    return *value;
}

std::vector<std::string> JsonFields::texts(const char* name)
{
    std::vector<std::string> values;
    for (const json& element : array(name)) {
        const auto value = as_text(element);
        if (!value)
            refuse(name, "is not a list of texts");
        values.push_back(*value);
    }
    return values;
}

std::vector<double> JsonFields::numbers(const char* name)
{
    std::vector<double> values;
    for (const json& element : array(name)) {
        const auto value = as_number(element);
        if (!value)
            refuse(name, "is not a list of numbers");
        values.push_back(*value);
    }
    return values;
}

std::vector<std::int64_t> JsonFields::integers(const char* name)
{
    std::vector<std::int64_t> values;
    for (const json& element : array(name)) {
        const auto value = as_integer(element);
        if (!value)
            refuse(name, "is not a list of whole numbers");
        values.push_back(*value);
    }
    return values;
}

std::optional<double> JsonFields::optional_number(const char* name)
{
    return find(name) ? std::optional(number(name)) : std::nullopt;
}

std::optional<std::int64_t> JsonFields::optional_integer(const char* name)
{
    return find(name) ? std::optional(integer(name)) : std::nullopt;
}

std::optional<std::string> JsonFields::optional_text(const char* name)
{
    return find(name) ? std::optional(text(name)) : std::nullopt;
}

const json* JsonFields::optional_member(const char* name)
{
    return find(name);
}

void JsonFields::refuse_unknown() const
{
    // The name of an unknown field may be anything, a comment too, so only its place is told.
    std::size_t unknown = 0;
    for (const auto& [name, value] : m_object.items())
        unknown += m_known.count(name) == 0;
    if (unknown > 0)
        throw Error(ErrorKind::Damaged, m_where + " holds " + std::to_string(unknown) + (unknown == 1 ? " field" : " fields")
                                            + " that this version of Winnow does not know.");
}

void JsonFields::refuse(const char* name, const std::string& fault) const
{
    throw Error(ErrorKind::Damaged, m_where + ": the field \"" + name + "\" " + fault + ".");
}

}
