#include "store/text_hash.h"

#include "common/files.h"

#include <algorithm>

namespace winnow {

TextHash::TextHash(std::string_view normalised_text)
{
    std::ranges::copy_n(sha256(normalised_text).begin(), m_digits.size(), m_digits.begin());
}

}
