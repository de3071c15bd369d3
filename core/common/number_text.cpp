#include "common/number_text.h"

#include <charconv>
#include <cmath>

namespace winnow {

std::string number_as_text(double number)
{
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number);
    return {text, end};
}

double with_plain_zero(double number, int digits)
{
    return std::abs(number) < 0.5 * std::pow(10, -digits) ? 0.0 : number;
}

}
