#pragma once

#include <cstdint>
#include <limits>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// Parses one JSON value of foreign text. Throws Error(Damaged) that begins with `where` and gives the byte: not JSON,
// bad UTF-8, a number out of range, the same field twice, nested deeper than any of our files. The text itself is
// never part of the message.
nlohmann::json parse_json(std::string_view text, const std::string& where);

// Writes JSON in one line. Throws Error(BadInput) that begins with `where` when a string is not UTF-8.
std::string json_line(const nlohmann::ordered_json& json, const std::string& where);

// Reads an object field by field. Every getter throws Error(Damaged) that begins with `where` and names the field when
// it is missing, of another type or out of range; refuse_unknown() throws when the object has fields nobody asked for.
class JsonFields {
public:
    JsonFields(const nlohmann::json& object, std::string where);

    std::string text(const char* name);
    bool truth(const char* name);
    double number(const char* name); // finite
    std::int64_t integer(const char* name, std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                         std::int64_t greatest = std::numeric_limits<std::int64_t>::max());
    std::vector<std::string> texts(const char* name);
    std::vector<double> numbers(const char* name); // finite
    std::vector<std::int64_t> integers(const char* name);
    std::optional<double> optional_number(const char* name); // may be missing
    std::optional<std::int64_t> optional_integer(const char* name);
    std::optional<std::string> optional_text(const char* name);
    const nlohmann::json* optional_member(const char* name); // null: missing
    const nlohmann::json& member(const char* name);
    const nlohmann::json& array(const char* name);

    void refuse_unknown() const;

    // Throws Error(Damaged): where: the field "name" fault.
    [[noreturn]] void refuse(const char* name, const std::string& fault) const;

private:
    const nlohmann::json* find(const char* name);

    const nlohmann::json& m_object;
    std::string m_where;
    std::set<std::string> m_known;
};

}
