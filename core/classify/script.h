#pragma once

#include <string>
#include <string_view>

namespace winnow {

// The script that most letters of a UTF-8 text are written in, by its name in Unicode ("Latin", "Devanagari"); of equally
// frequent ones the first to come. Empty for a text without letters. It says how a text is written, not its language.
std::string main_script(std::string_view text);

}
