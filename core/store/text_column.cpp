#include "store/text_column.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace winnow {
namespace {

// The byte after the well-formed beginning of a text.
std::size_t end_of_valid(const std::string& text)
{
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, length, character);
        if (character < 0)
            return static_cast<std::size_t>(begin);
    }
    return text.size();
}

std::string repaired(const std::string& text, std::size_t valid)
{
    std::string result = text.substr(0, valid);
    const auto length = static_cast<std::int64_t>(text.size());
    for (auto at = static_cast<std::int64_t>(valid); at < length;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, length, character);
        if (character < 0)
            result += "\xef\xbf\xbd";
        else
            result.append(text, static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
    }
    return result;
}

}

std::string text_of(const SQLite::Column& column)
{
    std::string text = column.getString();
    const std::size_t valid = end_of_valid(text);
    return valid == text.size() ? text : repaired(text, valid);
}

}
