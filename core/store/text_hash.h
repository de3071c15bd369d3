#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <functional>
#include <string_view>

namespace winnow {

// By which comments of the same text are found: the first 32 hexadecimal digits of the SHA-256 of the normalised text
// (classify/normalise.h).
class TextHash {
public:
    template <std::convertible_to<std::string_view> Text>
    TextHash(const Text& normalised_text) : TextHash(std::string_view(normalised_text))
    {
    }
    TextHash(std::string_view normalised_text);
    static TextHash of_digits(std::string_view digits); // as the document has them

    std::string_view digits() const { return {m_digits.data(), m_digits.size()}; }
    std::size_t number() const // for tables of hashes: its digits are as good as drawn at random
    {
        std::size_t number = 0;
        std::memcpy(&number, m_digits.data(), sizeof number);
        return number;
    }
    bool operator==(const TextHash&) const = default;

private:
    TextHash() = default;

    std::array<char, 32> m_digits = {};
};

}

template <>
struct std::hash<winnow::TextHash> {
    std::size_t operator()(const winnow::TextHash& text) const noexcept { return text.number(); }
};
