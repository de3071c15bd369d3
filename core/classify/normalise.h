#pragma once

#include <string>
#include <string_view>

namespace winnow {

// The form by which two comments are recognised as the same: NFC, white space (Unicode's) at both ends removed and
// each stretch of it within made one space. Bytes that are not UTF-8 become U+FFFD.
std::string normalised(std::string_view text);

// The form by which two comments are recognised as nearly the same: NFKC with case folded (Unicode's
// NFKC_Casefold, which also drops invisible characters), white space as above.
std::string folded(std::string_view text);

}
