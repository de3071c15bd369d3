#include "classify/normalise.h"

#include "common/ascii.h"
#include "common/error.h"

#include <limits>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace winnow {
namespace {

bool is_white(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

// Whether it is collapsed as it is, as nearly every comment is.
bool is_collapsed(std::string_view ascii)
{
    if (ascii.empty())
        return true;
    bool found = is_white(ascii.front()) || is_white(ascii.back());
    for (std::size_t at = 1; at < ascii.size(); ++at)
        found |= (ascii[at] >= '\t' && ascii[at] <= '\r') | (ascii[at] == ' ' && ascii[at - 1] == ' ');
    return !found;
}

std::string collapsed(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool space_waits = false;
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, length, character);
        if (character >= 0 && character < 0x80 ? is_white(static_cast<char>(character)) : u_isUWhiteSpace(character)) {
            space_waits = !result.empty();
            continue;
        }
        if (space_waits)
            result += ' ';
        space_waits = false;
        if (character < 0)
            result += "\xEF\xBF\xBD";
        else
            result.append(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin)));
    }
    return result;
}

using Form = const icu::Normalizer2* (*)(UErrorCode&);

std::string in_form(std::string_view text, Form form)
{
    if (text.size() > std::size_t(std::numeric_limits<std::int32_t>::max()) / 4) // ICU counts in 32 bits, and texts may grow
        throw Error(ErrorKind::BadInput, "A text is longer than 500 MB. Split it into comments.");
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form(status);
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal, static_cast<std::int32_t>(text.size()));
    if (U_SUCCESS(status))
        normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
    if (U_FAILURE(status))
        throw Error(ErrorKind::Internal, "The Unicode library of this machine (ICU) could not normalise a text.");
    return collapsed(normal);
}

}

std::string normalised(std::string_view text)
{
    if (is_ascii(text))
        return is_collapsed(text) ? std::string(text) : collapsed(text); // in every form of Unicode already
    return in_form(text, [](UErrorCode& status) { return icu::Normalizer2::getNFCInstance(status); });
}

std::string folded(std::string_view text)
{
    return in_form(text, [](UErrorCode& status) { return icu::Normalizer2::getNFKCCasefoldInstance(status); });
}

}
