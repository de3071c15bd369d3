#pragma once

#include <SQLiteCpp/Column.h>

#include <string>

namespace winnow {

// The text of a column. SQLite does not check that text is UTF-8, and every user of ours relies on it: what is not
// becomes U+FFFD.
std::string text_of(const SQLite::Column& column);

}
