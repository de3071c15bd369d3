#pragma once

#include <string_view>

namespace winnow {

// Whether no byte is 0x80 or higher: such text is UTF-8, and in every normal form of Unicode, without a further look.
inline bool is_ascii(std::string_view text)
{
    unsigned char all = 0;
    for (const char byte : text) // no early end: the compiler makes it several bytes at once
        all |= static_cast<unsigned char>(byte);
    return all < 0x80;
}

}
