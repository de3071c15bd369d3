#include "classify/normalise.h"

#include "common/ascii.h"
#include "common/error.h"

#include <limits>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace winnow {
namespace {

icu::UnicodeString collapsed(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    bool space_waits = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 character = text.char32At(i);
        if (u_isUWhiteSpace(character)) {
            space_waits = !result.isEmpty();
            continue;
        }
        if (space_waits)
            result.append(static_cast<UChar32>(' '));
        space_waits = false;
        result.append(character);
    }
    return result;
}

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

// As the other, for text that is in every form of Unicode already, without a word to ICU.
std::string collapsed_ascii(std::string_view text)
{
    if (is_collapsed(text))
        return std::string(text);
    std::string result;
    bool space_waits = false;
    for (const char character : text) {
        if (is_white(character)) {
            space_waits = !result.empty();
            continue;
        }
        if (space_waits)
            result += ' ';
        space_waits = false;
        result += character;
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
    const auto decoded = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    const icu::UnicodeString normal = U_SUCCESS(status) ? normalizer->normalize(decoded, status) : decoded;
    if (U_FAILURE(status))
        throw Error(ErrorKind::Internal, "The Unicode library of this machine (ICU) could not normalise a text.");
    std::string result;
    return collapsed(normal).toUTF8String(result);
}

}

std::string normalised(std::string_view text)
{
    if (is_ascii(text))
        return collapsed_ascii(text);
    return in_form(text, [](UErrorCode& status) { return icu::Normalizer2::getNFCInstance(status); });
}

std::string folded(std::string_view text)
{
    return in_form(text, [](UErrorCode& status) { return icu::Normalizer2::getNFKCCasefoldInstance(status); });
}

}
