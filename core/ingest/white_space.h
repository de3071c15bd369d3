#pragma once

#include <string>
#include <string_view>

namespace winnow {

// White space as the formats of tables have it: space, tab, and the ends of lines.
bool is_blank(std::string_view text);
std::string trimmed(std::string_view text);

}
