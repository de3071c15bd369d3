#include "store/text_hash.h"

#include "common/files.h"

#include <algorithm>

namespace winnow {

TextHash::TextHash(std::string_view normalised_text)
{
    std::ranges::copy_n(sha256(normalised_text).begin(), m_digits.size(), m_digits.begin());
}

TextHash TextHash::of_digits(std::string_view digits)
{
    TextHash hash;
    std::ranges::copy(digits.substr(0, hash.m_digits.size()), hash.m_digits.begin());
    return hash;
}

}
