#include "ingest/white_space.h"

namespace winnow {

namespace {

constexpr std::string_view white_space = " \t\r\n";

}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(white_space) == std::string_view::npos;
}

std::string trimmed(std::string_view text)
{
    if (is_blank(text))
        return {};
    const std::size_t begin = text.find_first_not_of(white_space);
    return std::string(text.substr(begin, text.find_last_not_of(white_space) - begin + 1));
}

}
