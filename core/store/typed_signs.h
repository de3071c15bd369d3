#pragma once

#include <string>
#include <string_view>

namespace winnow {

std::string_view without_space_around(std::string_view text);

// The index of words holds letters and numbers only. What was typed without a single one, an emoji or "€", is looked for as it
// stands: without the space around it; empty where there are words.
std::string typed_signs(std::string_view typed);

// Whether there are words, and beside them signs that are not looked for: any but the marks that texts are written with.
bool leaves_signs_out(std::string_view typed);

}
