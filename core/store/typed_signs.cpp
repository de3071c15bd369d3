#include "store/typed_signs.h"

#include <algorithm>
#include <functional>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace winnow {

namespace {

constexpr std::u32string_view marks_of_text = U".,;:!?…'’‘‚\"“”„«»‹›-–—()[]।";

bool any(std::string_view text, const std::function<bool(UChar32)>& holds)
{
    for (std::size_t at = 0; at < text.size();) {
        UChar32 point = 0;
        U8_NEXT(text.data(), at, text.size(), point);
        if (point >= 0 && holds(point))
            return true;
    }
    return false;
}

// As the index of words has them (resources/schema/0001_project.sql), but for marks, which no word has alone: an emoji does.
bool is_of_word(UChar32 point)
{
    return U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK);
}

bool is_sign(UChar32 point)
{
    const bool is_visible = U_GET_GC_MASK(point) & (U_GC_P_MASK | U_GC_S_MASK);
    return is_visible && marks_of_text.find(static_cast<char32_t>(point)) == std::u32string_view::npos;
}

}

std::string_view without_space_around(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string typed_signs(std::string_view typed)
{
    return any(typed, is_of_word) ? std::string() : std::string(without_space_around(typed));
}

bool leaves_signs_out(std::string_view typed)
{
    return any(typed, is_of_word) && any(typed, is_sign);
}

}
