#pragma once

#include <string>

namespace winnow {

// The shortest text that reads back as the same number.
std::string number_as_text(double number);

}
