#pragma once

#include <string>

namespace winnow {

// The shortest text that reads back as the same number.
std::string number_as_text(double number);

// What is shown as 0 with so many digits after the point is 0: no "-0.00".
double with_plain_zero(double number, int digits);

}
