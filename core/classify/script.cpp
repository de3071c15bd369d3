#include "classify/script.h"

#include <map>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace winnow {

namespace {

bool is_said(UScriptCode script)
{
    return script > USCRIPT_INHERITED && script != USCRIPT_UNKNOWN; // Common and Inherited are 0 and 1
}

}

std::string main_script(std::string_view text)
{
    std::map<UScriptCode, int> letters;
    UScriptCode most = USCRIPT_COMMON;
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t i = 0; i < length;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(text.data(), i, length, character);
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = u_isalpha(character) ? uscript_getScript(character, &error) : USCRIPT_COMMON;
        if (U_FAILURE(error) || !is_said(script))
            continue;
        if (++letters[script] > (most == USCRIPT_COMMON ? 0 : letters[most]))
            most = script;
    }
    return most == USCRIPT_COMMON ? std::string() : std::string(uscript_getName(most));
}

}
