#pragma once

#include "common/error.h"

#include <QString>
#include <string>

namespace winnow {

// The sentence of an Error for the window. Its words are English, so in another language there stands before them, in that
// language, what kind of thing went wrong and what mostly helps.
QString error_text(ErrorKind kind, const std::string& sentence);

}
