#pragma once

#include <string>

namespace winnow {

// A text as a block of code in Markdown, in a fence longer than any run of back quotes in it, so that it cannot end it.
std::string fenced(const std::string& text);

// A word that a shell takes as it stands.
std::string in_shell(const std::string& text);

}
