#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// Bytes of a text, from `begin` to before `end`.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// The words of a UTF-8 text, at most the first `most`: what lies between Unicode's word boundaries (UAX 29) and holds a
// letter, a digit or an emoji. Scripts without spaces are divided by ICU's dictionaries.
std::vector<TextSpan> words_of(std::string_view text, std::size_t most);

// The text without one of its words and the white space before it; where nothing else stands before the word, without
// the white space behind it.
std::string without_word(std::string_view text, TextSpan word);

}
