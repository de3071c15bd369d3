#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace winnow {

// The members of a JSON object, in order: strings decoded, numbers as they are written, true and false by name, null as
// nullopt, arrays as compact JSON text. Members of an object in it are members named by both keys: "author.name".
using JsonMembers = std::vector<std::pair<std::string, std::optional<std::string>>>;

// Reads one object. Returns why it cannot, a phrase without any of the text; empty: it could. Nesting is limited to 64
// levels, and a key that comes twice is a fault.
std::string parse_json_object(std::string_view text, JsonMembers& members);

// A JSON string literal of UTF-8 text, with its quotes.
std::string json_string(std::string_view text);

}
