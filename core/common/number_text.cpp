#include "common/number_text.h"

#include <charconv>

namespace winnow {

std::string number_as_text(double number)
{
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number);
    return {text, end};
}

}
