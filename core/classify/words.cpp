#include "classify/words.h"

#include "common/error.h"

#include <limits>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

namespace winnow {

namespace {

[[noreturn]] void fail()
{
    throw Error(ErrorKind::Internal, "The Unicode library of this machine (ICU) could not find the words of a text.");
}

UText* opened(std::string_view text)
{
    if (text.size() > std::size_t(std::numeric_limits<std::int32_t>::max()))
        throw Error(ErrorKind::BadInput, "A text is longer than 2 GB. Split it into comments.");
    UErrorCode status = U_ZERO_ERROR;
    UText* const opened = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (U_FAILURE(status))
        fail();
    return opened;
}

std::unique_ptr<icu::BreakIterator> word_boundaries(UText* text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> boundaries(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_SUCCESS(status))
        boundaries->setText(text, status);
    if (U_FAILURE(status))
        fail();
    return boundaries;
}

bool makes_a_word(UChar32 character)
{
    return u_isalnum(character) || u_hasBinaryProperty(character, UCHAR_EXTENDED_PICTOGRAPHIC)
        || u_hasBinaryProperty(character, UCHAR_REGIONAL_INDICATOR); // two of them are a flag
}

template <typename Holds>
bool any_character(std::string_view text, Holds holds)
{
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size());) {
        UChar32 character = 0;
        U8_NEXT(text.data(), i, static_cast<std::int32_t>(text.size()), character);
        if (holds(character))
            return true;
    }
    return false;
}

bool is_space(UChar32 character)
{
    return u_isUWhiteSpace(character);
}

// Where the white space before `end` begins.
std::size_t space_before(std::string_view text, std::size_t end)
{
    auto begin = static_cast<std::int32_t>(end);
    while (begin > 0) {
        std::int32_t previous = begin;
        UChar32 character = 0;
        U8_PREV(text.data(), 0, previous, character);
        if (!is_space(character))
            break;
        begin = previous;
    }
    return static_cast<std::size_t>(begin);
}

// Where the white space from `begin` ends.
std::size_t space_after(std::string_view text, std::size_t begin)
{
    auto end = static_cast<std::int32_t>(begin);
    while (end < static_cast<std::int32_t>(text.size())) {
        std::int32_t next = end;
        UChar32 character = 0;
        U8_NEXT(text.data(), next, static_cast<std::int32_t>(text.size()), character);
        if (!is_space(character))
            break;
        end = next;
    }
    return static_cast<std::size_t>(end);
}

}

std::vector<TextSpan> words_of(std::string_view text, std::size_t most)
{
    const std::unique_ptr<UText, decltype(&utext_close)> open(opened(text), utext_close);
    const std::unique_ptr<icu::BreakIterator> boundaries = word_boundaries(open.get());
    std::vector<TextSpan> words;
    std::int32_t begin = boundaries->first();
    for (std::int32_t end = boundaries->next(); end != icu::BreakIterator::DONE && words.size() < most; end = boundaries->next()) {
        const TextSpan span{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
        if (any_character(text.substr(span.begin, span.end - span.begin), makes_a_word))
            words.push_back(span);
        begin = end;
    }
    return words;
}

std::string without_word(std::string_view text, TextSpan word)
{
    std::size_t begin = space_before(text, word.begin);
    std::size_t end = word.end;
    if (begin == 0) {
        begin = word.begin;
        end = space_after(text, word.end);
    }
    return std::string(text.substr(0, begin)).append(text.substr(end));
}

}
